import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the pages call what is typed about money. */
export const financeLabels = {
  amount: { fr: 'Montant', de: 'Betrag', it: 'Importo', en: 'Amount' },
  available: {
    fr: 'Montant encore remboursable',
    de: 'Noch erstattbarer Betrag',
    it: 'Importo ancora rimborsabile',
    en: 'Amount still refundable',
  },
  reason: { fr: 'Motif', de: 'Grund', it: 'Motivo', en: 'Reason' },
  note: { fr: 'Remarque', de: 'Bemerkung', it: 'Osservazione', en: 'Remark' },
  kind: { fr: 'Objet', de: 'Anliegen', it: 'Oggetto', en: 'Matter' },
  subject: { fr: 'Sujet', de: 'Betreff', it: 'Titolo', en: 'Subject' },
  message: { fr: 'Message', de: 'Nachricht', it: 'Messaggio', en: 'Message' },
  answer: { fr: 'Réponse', de: 'Antwort', it: 'Risposta', en: 'Answer' },
  bookedOn: { fr: 'Date de réception', de: 'Eingangsdatum', it: 'Data di ricezione', en: 'Date received' },
  idempotencyKey: { fr: 'Clé', de: 'Schlüssel', it: 'Chiave', en: 'Key' },
} as const satisfies Readonly<Record<string, Wording>>;
