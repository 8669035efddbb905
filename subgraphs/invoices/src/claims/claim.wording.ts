import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { ClaimStatus } from './claim.ts';

/** What the page calls the fields that every form has. */
export const claimLabels = {
  beneficiaryId: { fr: 'Bénéficiaire', de: 'Versicherte Person', it: 'Beneficiario', en: 'Beneficiary' },
  bankAccountId: { fr: 'IBAN', de: 'IBAN', it: 'IBAN', en: 'IBAN' },
  decisionNumber: {
    fr: 'Numéro de décision',
    de: 'Verfügungsnummer',
    it: 'Numero della decisione',
    en: 'Decision number',
  },
  decisionNumberDescription: {
    fr: 'Description du numéro de décision',
    de: 'Beschreibung der Verfügungsnummer',
    it: 'Descrizione del numero della decisione',
    en: 'Description of the decision number',
  },
  remark: { fr: 'Remarque', de: 'Bemerkung', it: 'Osservazione', en: 'Remark' },
  idempotencyKey: {
    fr: 'Clé de la demande',
    de: 'Schlüssel der Anfrage',
    it: 'Chiave della richiesta',
    en: 'Idempotency key',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** What a form as it was typed says besides the names of its fields. */
export const typedWording = {
  documents: { fr: 'Documents', de: 'Beilagen', it: 'Documenti', en: 'Documents' },
  yes: { fr: 'Oui', de: 'Ja', it: 'Sì', en: 'Yes' },
  no: { fr: 'Non', de: 'Nein', it: 'No', en: 'No' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What the counter calls each state. */
export const claimStatusLabels: Readonly<Record<ClaimStatus, Wording>> = {
  IN_PROCESS: { fr: 'En traitement', de: 'In Bearbeitung', it: 'In trattamento', en: 'In process' },
  TO_COMPLETE: { fr: 'A compléter', de: 'Zu ergänzen', it: 'Da completare', en: 'To complete' },
  ACCEPTED: { fr: 'Accepté', de: 'Angenommen', it: 'Accettato', en: 'Accepted' },
  TRANSMITTED: {
    fr: 'Transmis pour paiement',
    de: 'Zur Zahlung übermittelt',
    it: 'Trasmesso per il pagamento',
    en: 'Sent for payment',
  },
  PAID: { fr: 'Payé', de: 'Bezahlt', it: 'Pagato', en: 'Paid' },
  PAYMENT_REJECTED: {
    fr: 'Paiement rejeté',
    de: 'Zahlung zurückgewiesen',
    it: 'Pagamento respinto',
    en: 'Payment rejected',
  },
  REFUSED: { fr: 'Refusé', de: 'Abgelehnt', it: 'Rifiutato', en: 'Refused' },
};
