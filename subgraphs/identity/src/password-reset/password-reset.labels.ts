import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the pages of a forgotten password call their fields, as the counter's guide does. */
export const passwordResetLabels = {
  email: { fr: 'Adresse email', de: 'E-Mail-Adresse', it: 'Indirizzo email', en: 'Email address' },
  newPassword: {
    fr: 'Nouveau mot de passe',
    de: 'Neues Passwort',
    it: 'Nuova password',
    en: 'New password',
  },
} as const satisfies Readonly<Record<string, Wording>>;
