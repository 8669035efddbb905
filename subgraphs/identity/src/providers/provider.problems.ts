import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of an application as a provider, and of what the office decides of it. */
export const providerProblems = defineProblems('identity', {
  PROVIDER_APPLIED: {
    description: 'The organisation applied already: it waits for an answer, is admitted or suspended.',
    fr: 'Votre entreprise a déjà fait cette demande.',
    de: 'Ihr Unternehmen hat dieses Gesuch bereits gestellt.',
    it: 'La sua impresa ha già presentato questa domanda.',
    en: 'Your company has already applied.',
  },
  PROVIDER_SIRET_KNOWN: {
    description: 'Another provider applied with this SIRET.',
    fr: "Un autre prestataire porte déjà ce SIRET. Vérifiez le numéro, ou adressez-vous à l'office.",
    de: 'Ein anderer Anbieter hat diese SIRET-Nummer bereits. Prüfen Sie sie, oder wenden Sie sich an das Amt.',
    it: "Un altro fornitore ha già questo numero SIRET. Lo verifichi o si rivolga all'ufficio.",
    en: 'Another provider has this SIRET already. Check the number, or contact the office.',
  },
  PROVIDER_DECIDED: {
    description: 'The provider can no longer be decided so: it was admitted, refused or suspended meanwhile.',
    fr: "Cette décision ne convient plus à l'état du prestataire. Rechargez la page.",
    de: 'Dieser Entscheid passt nicht mehr zum Stand des Anbieters. Laden Sie die Seite neu.',
    it: 'Questa decisione non è più adatta allo stato del fornitore. Ricarichi la pagina.',
    en: 'This decision no longer suits where the provider stands. Reload the page.',
  },
  PROVIDER_OF_ONESELF: {
    description:
      'An officer does not decide on a provider to which he belongs (art. 10 PA): a colleague does.',
    fr: 'Vous faites partie de cette entreprise : un ou une collègue doit décider.',
    de: 'Sie gehören zu diesem Unternehmen: Jemand anderes im Team muss entscheiden.',
    it: 'Lei fa parte di questa impresa: deve decidere una collega o un collega.',
    en: 'You belong to this company: a colleague must decide.',
  },
  PROVIDER_REASON_TOO_SHORT: {
    description: 'A reason has at least ten characters: the person reads it.',
    fr: 'Expliquez le motif en {limit} caractères au moins ; il sera lu tel quel.',
    de: 'Begründen Sie mit mindestens {limit} Zeichen; der Text wird so gelesen.',
    it: 'Spieghi il motivo con almeno {limit} caratteri; sarà letto così.',
    en: 'Explain the reason in at least {limit} characters; it is read as it is.',
  },
});

/** What the pages call the fields. */
export const providerLabels = {
  siret: { fr: 'SIRET', de: 'SIRET-Nummer', it: 'SIRET', en: 'SIRET' },
  iban: { fr: 'IBAN', de: 'IBAN', it: 'IBAN', en: 'IBAN' },
  holder: { fr: 'Titulaire du compte', de: 'Kontoinhaber', it: 'Titolare del conto', en: 'Account holder' },
  reason: { fr: 'Motif', de: 'Begründung', it: 'Motivo', en: 'Reason' },
  idempotencyKey: {
    fr: "Clé d'idempotence",
    de: 'Idempotenzschlüssel',
    it: 'Chiave di idempotenza',
    en: 'Idempotency key',
  },
} as const satisfies Readonly<Record<string, Wording>>;
