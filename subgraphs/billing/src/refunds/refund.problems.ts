import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a refund. */
export const refundProblems = defineProblems('billing', {
  REFUND_AMOUNT_CHANGED: {
    description: 'Something was paid back since finance looked: `available` is not what is refundable now.',
    fr: 'Le montant remboursable a changé entre-temps : il est de {left} CHF. Relisez, puis décidez.',
    de: 'Der erstattbare Betrag hat sich inzwischen geändert: Er beträgt {left} CHF. Prüfen Sie und entscheiden Sie dann.',
    it: "L'importo rimborsabile è cambiato nel frattempo: è di {left} CHF. Ricontrolli, poi decida.",
    en: 'The refundable amount has changed in the meantime: it is {left} CHF. Read it again, then decide.',
  },
  REFUND_TOO_HIGH: {
    description: 'More would be paid back than the card paid.',
    fr: 'Il reste au plus {left} CHF à rembourser.',
    de: 'Es können höchstens noch {left} CHF erstattet werden.',
    it: 'Restano al massimo {left} CHF da rimborsare.',
    en: 'At most {left} CHF are left to pay back.',
  },
  REFUND_OF_ACCOUNT_ORDER: {
    description: 'The order is on account: a credit note gives it back, by issueCreditNote.',
    fr: 'Cette commande est sur facture : établissez plutôt un avoir.',
    de: 'Diese Bestellung läuft auf Rechnung: Stellen Sie eine Gutschrift aus.',
    it: 'Questa ordinazione è su fattura: emetta una nota di credito.',
    en: 'This order is on account: issue a credit note instead.',
  },
  REFUND_NOTHING_TAKEN: {
    description: 'No card payment of the order was taken.',
    fr: "Aucun paiement par carte de cette commande n'a été débité.",
    de: 'Für diese Bestellung wurde keine Kartenzahlung belastet.',
    it: 'Nessun pagamento con carta di questa ordinazione è stato addebitato.',
    en: 'No card payment of this order was taken.',
  },
  REFUND_TOO_LATE: {
    description: 'The payment partner pays back for twelve months.',
    fr: 'Le paiement date de plus de {months} mois : le partenaire ne rembourse plus sur la carte.',
    de: 'Die Zahlung liegt mehr als {months} Monate zurück: Der Partner erstattet nicht mehr auf die Karte.',
    it: 'Il pagamento risale a più di {months} mesi fa: il partner non rimborsa più sulla carta.',
    en: 'The payment is more than {months} months old: the partner no longer pays back to the card.',
  },
  REFUND_BY_HAND: {
    description:
      'Finance recorded by hand that the payment was taken, so the partner can only be told by hand what to pay back; or there were too many refunds.',
    fr: 'Ce paiement ne peut être remboursé que chez le partenaire. Faites-le là, puis notez-le.',
    de: 'Diese Zahlung kann nur beim Partner erstattet werden. Tun Sie es dort und vermerken Sie es.',
    it: 'Questo pagamento può essere rimborsato solo presso il partner. Lo faccia lì, poi lo annoti.',
    en: 'This payment can only be paid back at the partner’s. Do it there, then note it.',
  },
  REFUND_NOT_UNCLEAR: {
    description: 'The refund is not unclear any more: there is nothing to clear.',
    fr: "Ce remboursement n'est plus en suspens : il n'y a rien à décider.",
    de: 'Diese Erstattung ist nicht mehr unklar: Es gibt nichts zu entscheiden.',
    it: "Questo rimborso non è più incerto: non c'è nulla da decidere.",
    en: 'This refund is no longer unclear: there is nothing to decide.',
  },
});
