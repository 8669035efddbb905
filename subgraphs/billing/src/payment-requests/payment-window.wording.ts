import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the page calls what a client types when he contests. */
export const contestLabels = {
  reason: { fr: 'Motif', de: 'Grund', it: 'Motivo', en: 'Reason' },
  comment: { fr: 'Commentaire', de: 'Bemerkung', it: 'Commento', en: 'Comment' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Why a request waits for no answer any more. */
export const endings = {
  validated: {
    fr: 'vous l’avez validée',
    de: 'Sie haben sie angenommen',
    it: 'lei l’ha convalidata',
    en: 'you have validated it',
  },
  contested: {
    fr: 'vous l’avez contestée',
    de: 'Sie haben sie bestritten',
    it: 'lei l’ha contestata',
    en: 'you have contested it',
  },
  cancelled: {
    fr: 'votre prestataire l’a retirée',
    de: 'Ihr Dienstleister hat sie zurückgenommen',
    it: 'il suo fornitore l’ha ritirata',
    en: 'your provider has taken it back',
  },
} as const satisfies Readonly<Record<string, Wording>>;
