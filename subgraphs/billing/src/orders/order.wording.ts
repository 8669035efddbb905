import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { OrderStatus } from './order.ts';

/** What the pages call what is typed for an order. */
export const orderLabels = {
  lines: { fr: 'Prestations', de: 'Leistungen', it: 'Prestazioni', en: 'Services' },
  service: { fr: 'Prestation', de: 'Leistung', it: 'Prestazione', en: 'Service' },
  reference: { fr: 'Votre référence', de: 'Ihre Referenz', it: 'Suo riferimento', en: 'Your reference' },
  companyName: { fr: 'Raison sociale', de: 'Firma', it: 'Ragione sociale', en: 'Company name' },
  postage: { fr: 'Envoi', de: 'Versand', it: 'Invio', en: 'Postage' },
  recipient: { fr: 'Destinataire', de: 'Empfängerin, Empfänger', it: 'Destinatario', en: 'Recipient' },
  address: { fr: 'Rue et numéro', de: 'Strasse und Nummer', it: 'Via e numero', en: 'Street and number' },
  postalCode: { fr: 'Code postal', de: 'Postleitzahl', it: 'NPA', en: 'Postal code' },
  town: { fr: 'Localité', de: 'Ort', it: 'Località', en: 'Town' },
  country: { fr: 'Pays', de: 'Land', it: 'Paese', en: 'Country' },
  idempotencyKey: { fr: 'Clé', de: 'Schlüssel', it: 'Chiave', en: 'Key' },
  reason: { fr: 'Motif', de: 'Grund', it: 'Motivo', en: 'Reason' },
  decision: { fr: 'Décision', de: 'Verfügung', it: 'Decisione', en: 'Decision' },
  note: { fr: 'Remarque', de: 'Bemerkung', it: 'Osservazione', en: 'Note' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Where an order stands, as it is told to people. */
export const orderStatusLabels: Readonly<Record<OrderStatus, Wording>> = {
  AWAITING_PAYMENT: {
    fr: 'en attente de paiement',
    de: 'wartet auf Zahlung',
    it: 'in attesa di pagamento',
    en: 'awaiting payment',
  },
  PAYMENT_UNCLEAR: {
    fr: 'paiement à vérifier',
    de: 'Zahlung wird geprüft',
    it: 'pagamento da verificare',
    en: 'payment being checked',
  },
  EXPIRED: { fr: 'expirée', de: 'verfallen', it: 'scaduta', en: 'expired' },
  CANCELLED: { fr: 'annulée', de: 'abgebrochen', it: 'annullata', en: 'cancelled' },
  CONFIRMED: { fr: 'confirmée', de: 'bestätigt', it: 'confermata', en: 'confirmed' },
  DELIVERED: { fr: 'envoyée', de: 'versandt', it: 'inviata', en: 'sent' },
  RETURNED: {
    fr: 'revenue à l’office',
    de: 'an das Amt zurückgekommen',
    it: 'tornata all’ufficio',
    en: 'returned to the office',
  },
  WITHDRAWN: { fr: 'retirée', de: 'zurückgezogen', it: 'ritirata', en: 'withdrawn' },
  REFUSED: { fr: 'refusée', de: 'abgelehnt', it: 'rifiutata', en: 'refused' },
};

/** Why a payment moved an order, by the code that its history keeps. */
export const paymentReasons: Readonly<Record<string, Wording>> = {
  PRICE_CHANGED: {
    fr: 'Le prix a changé avant le paiement : rien n’a été débité, et le nouveau prix s’applique.',
    de: 'Der Preis hat sich vor der Zahlung geändert: Es wurde nichts belastet, und es gilt der neue Preis.',
    it: 'Il prezzo è cambiato prima del pagamento: nulla è stato addebitato e vale il nuovo prezzo.',
    en: 'The price changed before the payment: nothing was charged, and the new price applies.',
  },
};

/** What the files of an order's papers are called. */
export const orderPaperNames = {
  receipt: { fr: 'recu', de: 'quittung', it: 'ricevuta', en: 'receipt' },
  confirmation: { fr: 'confirmation', de: 'bestaetigung', it: 'conferma', en: 'confirmation' },
  decision: { fr: 'decision', de: 'verfuegung', it: 'decisione', en: 'decision' },
} as const satisfies Readonly<Record<string, Wording>>;
