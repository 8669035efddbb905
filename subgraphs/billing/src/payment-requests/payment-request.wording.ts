import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the fields of a payment request are called. */
export const paymentRequestLabels = {
  clientId: { fr: 'Client', de: 'Kundin, Kunde', it: 'Cliente', en: 'Client' },
  birthDate: { fr: 'Date de naissance', de: 'Geburtsdatum', it: 'Data di nascita', en: 'Date of birth' },
  invoiceNumber: {
    fr: 'Numéro de facture',
    de: 'Rechnungsnummer',
    it: 'Numero di fattura',
    en: 'Invoice number',
  },
  invoiceDate: {
    fr: 'Date de la facture',
    de: 'Rechnungsdatum',
    it: 'Data della fattura',
    en: 'Invoice date',
  },
  periodStart: {
    fr: 'Premier jour des prestations',
    de: 'Erster Tag der Leistungen',
    it: 'Primo giorno delle prestazioni',
    en: 'First day of the services',
  },
  periodEnd: {
    fr: 'Dernier jour des prestations',
    de: 'Letzter Tag der Leistungen',
    it: 'Ultimo giorno delle prestazioni',
    en: 'Last day of the services',
  },
  lines: { fr: 'Lignes', de: 'Zeilen', it: 'Righe', en: 'Lines' },
  nature: { fr: 'Nature', de: 'Art der Leistung', it: 'Tipo di prestazione', en: 'Nature' },
  description: { fr: 'Description', de: 'Beschreibung', it: 'Descrizione', en: 'Description' },
  quantity: { fr: 'Quantité', de: 'Menge', it: 'Quantità', en: 'Quantity' },
  unit: { fr: 'Unité', de: 'Einheit', it: 'Unità', en: 'Unit' },
  unitPriceCents: {
    fr: "Prix de l'unité en centimes",
    de: 'Preis je Einheit in Cent',
    it: 'Prezzo unitario in centesimi',
    en: 'Price of a unit in cents',
  },
  totalCents: {
    fr: 'Total en centimes',
    de: 'Total in Cent',
    it: 'Totale in centesimi',
    en: 'Total in cents',
  },
  reason: { fr: 'Motif', de: 'Grund', it: 'Motivo', en: 'Reason' },
  idempotencyKey: { fr: 'Clé', de: 'Schlüssel', it: 'Chiave', en: 'Key' },
} as const satisfies Readonly<Record<string, Wording>>;
