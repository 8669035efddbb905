import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { ClientAccountStatus } from './client-account.ts';

/** What the office calls each state of an account, in sentences. */
export const clientAccountStatusLabels: Readonly<Record<ClientAccountStatus, Wording>> = {
  REQUESTED: { fr: 'Demandé', de: 'Beantragt', it: 'Richiesto', en: 'Requested' },
  ACTIVE: { fr: 'Actif', de: 'Aktiv', it: 'Attivo', en: 'Active' },
  REFUSED: { fr: 'Refusé', de: 'Abgelehnt', it: 'Rifiutato', en: 'Refused' },
  SUSPENDED: { fr: 'Suspendu', de: 'Gesperrt', it: 'Sospeso', en: 'Suspended' },
  CLOSED: { fr: 'Clôturé', de: 'Geschlossen', it: 'Chiuso', en: 'Closed' },
};

/** What the fields of a billing address and of a reason are called. */
export const clientAccountLabels = {
  reason: { fr: 'Motif', de: 'Grund', it: 'Motivo', en: 'Reason' },
  recipient: { fr: 'Destinataire', de: 'Empfänger', it: 'Destinatario', en: 'Recipient' },
  address: { fr: 'Adresse', de: 'Adresse', it: 'Indirizzo', en: 'Address' },
  postalCode: { fr: 'Code postal', de: 'Postleitzahl', it: 'Codice postale', en: 'Postal code' },
  town: { fr: 'Localité', de: 'Ort', it: 'Località', en: 'Town' },
} as const satisfies Readonly<Record<string, Wording>>;
