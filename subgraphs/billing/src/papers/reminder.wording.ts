import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What a reminder says. */
export const reminderWording = {
  first: { fr: 'Rappel', de: 'Zahlungserinnerung', it: 'Richiamo', en: 'Reminder' },
  second: { fr: 'Sommation', de: 'Mahnung', it: 'Diffida', en: 'Final notice' },
  about: {
    fr: 'Facture n°\u00a0{invoice}, {month}',
    de: 'Rechnung Nr.\u00a0{invoice}, {month}',
    it: 'Fattura n.\u00a0{invoice}, {month}',
    en: 'Invoice no.\u00a0{invoice}, {month}',
  },
  firstText: {
    fr: 'Selon nos comptes, cette facture payable jusqu\u2019au {due} n\u2019est pas entièrement payée. Nous vous prions de payer le montant ouvert dans un nouveau délai de 20 jours, jusqu\u2019au {term}.',
    de: 'Nach unseren Büchern ist diese bis am {due} zahlbare Rechnung nicht vollständig bezahlt. Wir bitten Sie, den offenen Betrag innert einer neuen Frist von 20 Tagen zu bezahlen, bis am {term}.',
    it: 'Secondo la nostra contabilità, questa fattura pagabile entro il {due} non è interamente pagata. La preghiamo di pagare l\u2019importo scoperto entro un nuovo termine di 20 giorni, ossia entro il {term}.',
    en: 'By our books this invoice, payable by {due}, is not fully paid. Please pay the open amount within a new term of 20 days, by {term}.',
  },
  secondText: {
    fr: 'Malgré notre rappel du {before}, cette facture payable jusqu\u2019au {due} n\u2019est pas entièrement payée. Nous vous sommons de payer le montant ouvert dans un dernier délai de 20 jours, jusqu\u2019au {term}.',
    de: 'Trotz unserer Zahlungserinnerung vom {before} ist diese bis am {due} zahlbare Rechnung nicht vollständig bezahlt. Wir fordern Sie auf, den offenen Betrag innert einer letzten Frist von 20 Tagen zu bezahlen, bis am {term}.',
    it: 'Nonostante il nostro richiamo del {before}, questa fattura pagabile entro il {due} non è interamente pagata. La diffidiamo a pagare l\u2019importo scoperto entro un ultimo termine di 20 giorni, ossia entro il {term}.',
    en: 'In spite of our reminder of {before}, this invoice, payable by {due}, is not fully paid. We call on you to pay the open amount within a last term of 20 days, by {term}.',
  },
  consequence: {
    fr: 'Passé ce délai, l\u2019office peut suspendre les commandes sur facture de votre entreprise et faire recouvrer la créance. Les commandes payées par carte restent possibles.',
    de: 'Nach Ablauf dieser Frist kann das Amt die Bestellungen Ihres Unternehmens auf Rechnung sperren und die Forderung eintreiben lassen. Bestellungen mit Kartenzahlung bleiben möglich.',
    it: 'Trascorso questo termine, l\u2019ufficio può sospendere le ordinazioni su fattura della sua azienda e far riscuotere il credito. Le ordinazioni pagate con carta restano possibili.',
    en: 'After this term the office may suspend the orders of your company on account and have the debt collected. Orders paid by card remain possible.',
  },
  crossed: {
    fr: 'Si vous avez payé entre-temps, cette lettre est sans objet.',
    de: 'Falls Sie inzwischen bezahlt haben, ist dieses Schreiben gegenstandslos.',
    it: 'Se ha pagato nel frattempo, questa lettera è priva di oggetto.',
    en: 'If you have paid in the meantime, please disregard this letter.',
  },
  terms: {
    fr: '{amount} à payer jusqu\u2019au {term}, au moyen de la section paiement ci-dessous.',
    de: '{amount} zu bezahlen bis am {term}, mit dem untenstehenden Zahlteil.',
    it: '{amount} da pagare entro il {term}, con la sezione pagamento qui sotto.',
    en: '{amount} to be paid by {term}, with the payment part below.',
  },
  open: { fr: 'Montant ouvert', de: 'Offener Betrag', it: 'Importo scoperto', en: 'Open amount' },
  what: { fr: 'Désignation', de: 'Bezeichnung', it: 'Designazione', en: 'Item' },
  day: { fr: 'Date', de: 'Datum', it: 'Data', en: 'Date' },
  invoice: {
    fr: 'Facture n°\u00a0{invoice}, payable jusqu\u2019au {due}',
    de: 'Rechnung Nr.\u00a0{invoice}, zahlbar bis {due}',
    it: 'Fattura n.\u00a0{invoice}, pagabile entro il {due}',
    en: 'Invoice no.\u00a0{invoice}, payable by {due}',
  },
  paid: {
    fr: 'Paiements reçus',
    de: 'Erhaltene Zahlungen',
    it: 'Pagamenti ricevuti',
    en: 'Payments received',
  },
  credited: { fr: 'Avoirs', de: 'Gutschriften', it: 'Note di credito', en: 'Credit notes' },
  total: {
    fr: 'Montant ouvert en CHF, TVA incluse',
    de: 'Offener Betrag in CHF, MWST inbegriffen',
    it: 'Importo scoperto in CHF, IVA inclusa',
    en: 'Open amount in CHF, VAT included',
  },
} as const satisfies Readonly<Record<string, Wording>>;
