import { defineProblems, type Wording } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of an access to services. */
export const serviceAccessProblems = defineProblems('identity', {
  SERVICE_ACCESS_ASKED: {
    description: 'The access was asked for already: it waits for an answer, is active or suspended.',
    fr: 'Cet accès a déjà été demandé.',
    de: 'Dieser Zugang wurde bereits beantragt.',
    it: 'Questo accesso è già stato chiesto.',
    en: 'This access was already asked for.',
  },
  SERVICE_ACCESS_DECIDED: {
    description: 'The access can no longer be decided so: it was activated, refused or suspended meanwhile.',
    fr: "Cette décision ne convient plus à l'état de l'accès. Rechargez la page.",
    de: 'Dieser Entscheid passt nicht mehr zum Stand des Zugangs. Laden Sie die Seite neu.',
    it: "Questa decisione non è più adatta allo stato dell'accesso. Ricarichi la pagina.",
    en: 'This decision no longer suits where the access stands. Reload the page.',
  },
  SERVICE_ACCESS_OF_ONESELF: {
    description:
      'An officer does not decide on a company to which he belongs (art. 10 PA): a colleague does.',
    fr: 'Vous faites partie de cette entreprise : un ou une collègue doit décider.',
    de: 'Sie gehören zu diesem Unternehmen: Jemand anderes im Team muss entscheiden.',
    it: 'Lei fa parte di questa impresa: deve decidere una collega o un collega.',
    en: 'You belong to this company: a colleague must decide.',
  },
});

/** What the office's page calls the fields of a decision. */
export const serviceAccessLabels = {
  reason: { fr: 'Motif', de: 'Begründung', it: 'Motivo', en: 'Reason' },
} as const satisfies Readonly<Record<string, Wording>>;
