import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the pages call a password that is typed once more, by the member of the input where it stands. */
export const passwordLabels = {
  password: { fr: 'Mot de passe', de: 'Passwort', it: 'Password', en: 'Password' },
  oldPassword: {
    fr: 'Mot de passe actuel',
    de: 'Aktuelles Passwort',
    it: 'Password attuale',
    en: 'Current password',
  },
} as const satisfies Readonly<Record<string, Wording>>;
