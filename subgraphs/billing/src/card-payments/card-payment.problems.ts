import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a card payment. */
export const cardProblems = defineProblems('billing', {
  CARD_PAGE_UNAVAILABLE: {
    description:
      'The payment page could not be opened. Nothing was taken; the same order can be paid again, as often as it takes.',
    fr: "Votre démarche n'a pas abouti : la page de paiement ne répond pas, rien n'a été débité. Vous pouvez la renouveler aussi souvent que nécessaire.",
    de: 'Ihr Vorgang wurde nicht abgeschlossen: Die Zahlungsseite antwortet nicht, es wurde nichts belastet. Sie können ihn so oft wie nötig wiederholen.',
    it: 'La sua pratica non è andata a buon fine: la pagina di pagamento non risponde e nulla è stato addebitato. Può ripeterla tutte le volte che serve.',
    en: 'Your order did not go through: the payment page does not answer, and nothing was charged. You can try again as often as you need.',
  },
  CARD_PAYMENT_TAKEN: {
    description: 'The order is paid already; nothing is taken a second time.',
    fr: 'Cette commande est déjà payée.',
    de: 'Diese Bestellung ist bereits bezahlt.',
    it: 'Questa ordinazione è già pagata.',
    en: 'This order is already paid.',
  },
  CARD_PAYMENT_UNDER_WAY: {
    description: 'A payment of this order is being settled; wait for its outcome before paying again.',
    fr: 'Un paiement de cette commande est en cours. Attendez son résultat avant de payer à nouveau.',
    de: 'Eine Zahlung für diese Bestellung läuft noch. Warten Sie das Ergebnis ab, bevor Sie erneut bezahlen.',
    it: "È in corso un pagamento di questa ordinazione. Attenda l'esito prima di pagare di nuovo.",
    en: 'A payment of this order is under way. Wait for its outcome before you pay again.',
  },
  CARD_PAYMENT_UNCLEAR: {
    description:
      'Nobody knows yet whether an earlier payment of this order was taken; finance looks into it.',
    fr: "Nous vérifions si votre paiement précédent a abouti. Ne payez pas à nouveau : nous vous écrirons dès que c'est clair.",
    de: 'Wir prüfen, ob Ihre frühere Zahlung erfolgt ist. Bezahlen Sie nicht erneut: Wir schreiben Ihnen, sobald es klar ist.',
    it: 'Stiamo verificando se il suo pagamento precedente è andato a buon fine. Non paghi di nuovo: le scriveremo appena è chiaro.',
    en: 'We are checking whether your earlier payment went through. Do not pay again: we will write to you as soon as it is clear.',
  },
  CARD_ATTEMPTS_USED_UP: {
    description: 'An order can be tried 99 times by card.',
    fr: 'Le paiement de cette commande a été tenté trop souvent. Passez une nouvelle commande.',
    de: 'Die Zahlung dieser Bestellung wurde zu oft versucht. Geben Sie eine neue Bestellung auf.',
    it: 'Il pagamento di questa ordinazione è stato tentato troppe volte. Faccia una nuova ordinazione.',
    en: 'Payment of this order was tried too many times. Place a new order.',
  },
  CARD_PAYMENT_NOT_UNCLEAR: {
    description: 'The payment is not unclear any more: there is nothing to clear.',
    fr: "Ce paiement n'est plus en suspens : il n'y a rien à décider.",
    de: 'Diese Zahlung ist nicht mehr unklar: Es gibt nichts zu entscheiden.',
    it: "Questo pagamento non è più incerto: non c'è nulla da decidere.",
    en: 'This payment is no longer unclear: there is nothing to decide.',
  },
  CARD_PAYMENT_OF_ONESELF: {
    description: 'Nobody clears his own payment (art. 10 PA): a colleague does.',
    fr: "C'est votre propre paiement : un ou une collègue doit s'en occuper.",
    de: 'Das ist Ihre eigene Zahlung: Jemand anderes im Team muss sich darum kümmern.',
    it: 'È un suo pagamento: deve occuparsene una collega o un collega.',
    en: 'This is your own payment: a colleague must see to it.',
  },
  CARD_NOTHING_TO_GIVE_BACK: {
    description: 'The partner never named a transaction, so there is no authorisation to give back.',
    fr: "Le partenaire n'a annoncé aucune transaction : il n'y a pas d'autorisation à rendre.",
    de: 'Der Partner hat keine Transaktion genannt: Es gibt keine Autorisierung zurückzugeben.',
    it: "Il partner non ha indicato alcuna transazione: non c'è un'autorizzazione da restituire.",
    en: 'The partner named no transaction: there is no authorisation to give back.',
  },
});
