import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What a receipt and a confirmation say. */
export const receiptWording = {
  receipt: { fr: 'Reçu', de: 'Quittung', it: 'Ricevuta', en: 'Receipt' },
  confirmation: {
    fr: 'Confirmation de commande',
    de: 'Bestellbestätigung',
    it: 'Conferma dell\u2019ordinazione',
    en: 'Order confirmation',
  },
  about: {
    fr: 'Commande n°\u00a0{number}',
    de: 'Bestellung Nr.\u00a0{number}',
    it: 'Ordinazione n.\u00a0{number}',
    en: 'Order no.\u00a0{number}',
  },
  order: { fr: 'Commande', de: 'Bestellung', it: 'Ordinazione', en: 'Order' },
  paidAt: { fr: 'Payée le', de: 'Bezahlt am', it: 'Pagata il', en: 'Paid on' },
  confirmedAt: { fr: 'Confirmée le', de: 'Bestätigt am', it: 'Confermata il', en: 'Confirmed on' },
  orderedBy: { fr: 'Commandée par', de: 'Bestellt von', it: 'Ordinata da', en: 'Ordered by' },
  payment: { fr: 'Moyen de paiement', de: 'Zahlungsmittel', it: 'Mezzo di pagamento', en: 'Payment method' },
  byCard: { fr: 'Carte', de: 'Karte', it: 'Carta', en: 'Card' },
  onAccount: {
    fr: 'Sur facture mensuelle, compte client de l\u2019entreprise',
    de: 'Auf Monatsrechnung, Kundenkonto des Unternehmens',
    it: 'Su fattura mensile, conto cliente dell\u2019azienda',
    en: 'On the monthly invoice, client account of the company',
  },
  beneficiary: {
    fr: 'Pour {name}',
    de: 'Für {name}',
    it: 'Per {name}',
    en: 'For {name}',
  },
  reference: {
    fr: 'Votre référence\u00a0: {reference}',
    de: 'Ihre Referenz: {reference}',
    it: 'Il suo riferimento: {reference}',
    en: 'Your reference: {reference}',
  },
  definitive: {
    fr: 'Commande définitive',
    de: 'Verbindliche Bestellung',
    it: 'Ordinazione definitiva',
    en: 'Definitive order',
  },
  definitiveByCard: {
    fr: 'Le paiement en ligne est validé\u00a0: la commande est définitive. La taxe reste due et n\u2019est pas remboursée, même en cas de refus ou de retrait (conditions générales, ch. 3 et 5).',
    de: 'Die Online-Zahlung ist bestätigt: Die Bestellung ist verbindlich. Die Gebühr bleibt geschuldet und wird nicht zurückerstattet, auch bei einer Ablehnung oder einem Rückzug (allgemeine Bedingungen, Ziff. 3 und 5).',
    it: 'Il pagamento online è convalidato: l\u2019ordinazione è definitiva. La tassa resta dovuta e non è rimborsata, nemmeno in caso di rifiuto o di ritiro (condizioni generali, cap. 3 e 5).',
    en: 'The online payment is validated: the order is definitive. The fee remains due and is not refunded, even if the order is refused or withdrawn (general terms, ch. 3 and 5).',
  },
  definitiveOnAccount: {
    fr: 'La commande est confirmée et définitive. La taxe reste due et n\u2019est pas remboursée, même en cas de refus ou de retrait (conditions générales, ch. 3 et 5).',
    de: 'Die Bestellung ist bestätigt und verbindlich. Die Gebühr bleibt geschuldet und wird nicht zurückerstattet, auch bei einer Ablehnung oder einem Rückzug (allgemeine Bedingungen, Ziff. 3 und 5).',
    it: 'L\u2019ordinazione è confermata e definitiva. La tassa resta dovuta e non è rimborsata, nemmeno in caso di rifiuto o di ritiro (condizioni generali, cap. 3 e 5).',
    en: 'The order is confirmed and definitive. The fee remains due and is not refunded, even if the order is refused or withdrawn (general terms, ch. 3 and 5).',
  },
  invoiced: {
    fr: 'Elle figurera sur la facture mensuelle de votre entreprise ({month}). Cette confirmation n\u2019est pas une facture\u00a0: rien n\u2019est à payer maintenant.',
    de: 'Sie steht auf der Monatsrechnung Ihres Unternehmens ({month}). Diese Bestätigung ist keine Rechnung: Jetzt ist nichts zu bezahlen.',
    it: 'Figurerà sulla fattura mensile della sua azienda ({month}). Questa conferma non è una fattura: per ora non c\u2019è nulla da pagare.',
    en: 'It goes on the monthly invoice of your company ({month}). This confirmation is not an invoice: there is nothing to pay now.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
