import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** How a letter goes. */
export const postageCodes = ['LETTER_B', 'LETTER_A', 'REGISTERED_LETTER'] as const;

export type PostageCode = (typeof postageCodes)[number];

/** The one that the terms of the office leave free (ch. 5): the standard letter by B mail. */
export const freePostage: PostageCode = 'LETTER_B';

/** A way by which a service can be sent, and what it costs. */
export interface PostageChoice {
  readonly code: PostageCode;
  /** In centimes, VAT included, in digits since JSON has no large integers; null when nobody has fixed it. */
  readonly amountMinor: string | null;
  /** Where the amount stands. */
  readonly source: string;
  /** False as long as the amount waits for a confirmation. */
  readonly isVerified: boolean;
}

/** What each is called. */
export const postageTitles: Readonly<Record<PostageCode, Wording>> = {
  LETTER_B: {
    fr: 'Lettre standard, courrier B',
    de: 'Standardbrief, B-Post',
    it: 'Lettera standard, posta B',
    en: 'Standard letter, B mail',
  },
  LETTER_A: {
    fr: 'Lettre standard, courrier A',
    de: 'Standardbrief, A-Post',
    it: 'Lettera standard, posta A',
    en: 'Standard letter, A mail',
  },
  REGISTERED_LETTER: {
    fr: 'Lettre recommandée',
    de: 'Einschreiben',
    it: 'Lettera raccomandata',
    en: 'Registered letter',
  },
};
