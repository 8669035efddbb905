import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a company. */
export const organisationProblems = defineProblems('identity', {
  ORGANISATION_KNOWN: {
    description:
      'A company with this UID and this name is registered already. For another invoice, register it under the name of the branch.',
    fr: 'Une entreprise avec cet IDE et ce nom est déjà inscrite. Demandez une invitation à son gestionnaire, ou indiquez le nom de votre filiale ou agence.',
    de: 'Ein Unternehmen mit dieser UID und diesem Namen ist bereits registriert. Bitten Sie seine Verwaltung um eine Einladung, oder geben Sie den Namen Ihrer Filiale oder Zweigstelle an.',
    it: "Un'impresa con questo IDI e questo nome è già iscritta. Chieda un invito al suo gestore, o indichi il nome della sua filiale o agenzia.",
    en: 'A company with this UID and this name is already registered. Ask its manager for an invitation, or enter the name of your branch or agency.',
  },
  ORGANISATIONS_TOO_MANY: {
    description: 'The account has registered ten companies in 24 hours.',
    fr: "Vous avez inscrit trop d'entreprises aujourd'hui. Réessayez dans 24 heures.",
    de: 'Sie haben heute zu viele Unternehmen registriert. Versuchen Sie es in 24 Stunden erneut.',
    it: 'Ha iscritto troppe imprese oggi. Riprovi tra 24 ore.',
    en: 'You have registered too many companies today. Try again in 24 hours.',
  },
  BRANCHES_TOO_MANY: {
    description: 'The company has more than 50 branches.',
    fr: 'Indiquez {limit} filiales ou agences au plus.',
    de: 'Geben Sie höchstens {limit} Filialen oder Zweigstellen an.',
    it: 'Indichi al massimo {limit} filiali o agenzie.',
    en: 'Enter at most {limit} branches or agencies.',
  },
  UID_FIXED: {
    description: 'The company has asked for a service under its UID: it stays.',
    fr: "L'IDE ne peut plus être modifié : un accès a été demandé sous ce numéro. Inscrivez l'autre entreprise à part.",
    de: 'Die UID kann nicht mehr geändert werden: Unter dieser Nummer wurde ein Zugang beantragt. Registrieren Sie das andere Unternehmen separat.',
    it: "L'IDI non può più essere modificato: un accesso è stato chiesto con questo numero. Iscriva l'altra impresa a parte.",
    en: 'The UID can no longer be changed: an access was asked for under this number. Register the other company separately.',
  },
  BILLING_ADDRESS_FIXED: {
    description: 'With an active service the finance office changes the address of the invoices.',
    fr: "Pour modifier l'adresse de facturation, écrivez au service financier : finance.ocpm@etat.ge.ch.",
    de: 'Um die Rechnungsadresse zu ändern, schreiben Sie dem Finanzdienst: finance.ocpm@etat.ge.ch.',
    it: "Per modificare l'indirizzo di fatturazione, scriva al servizio finanziario: finance.ocpm@etat.ge.ch.",
    en: 'To change the billing address, write to the finance service: finance.ocpm@etat.ge.ch.',
  },
});

/** What the pages call the fields of a company; those of its address are a person's. */
export const organisationLabels = {
  name: { fr: 'Raison sociale', de: 'Firma', it: 'Ragione sociale', en: 'Company name' },
  uid: { fr: 'IDE', de: 'UID', it: 'IDI', en: 'UID' },
  recipient: { fr: 'Destinataire', de: 'Empfänger', it: 'Destinatario', en: 'Recipient' },
  branch: {
    fr: 'Filiale ou agence',
    de: 'Filiale oder Zweigstelle',
    it: 'Filiale o agenzia',
    en: 'Branch or agency',
  },
  idempotencyKey: {
    fr: 'Clé de la demande',
    de: 'Schlüssel der Anfrage',
    it: 'Chiave della richiesta',
    en: 'Idempotency key',
  },
} as const satisfies Readonly<Record<string, Wording>>;
