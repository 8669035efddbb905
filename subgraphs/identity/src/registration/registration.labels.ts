import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the registration page calls its fields beside those of a person, as the counter's guide does. */
export const registrationLabels = {
  roles: {
    fr: 'Je veux utiliser la plateforme en tant que',
    de: 'Ich möchte die Plattform nutzen als',
    it: 'Voglio utilizzare la piattaforma in qualità di',
    en: 'I want to use the platform as',
  },
  iban: { fr: 'IBAN', de: 'IBAN', it: 'IBAN', en: 'IBAN' },
  email: { fr: 'Adresse email', de: 'E-Mail-Adresse', it: 'Indirizzo email', en: 'Email address' },
  password: { fr: 'Mot de passe', de: 'Passwort', it: 'Password', en: 'Password' },
  mobilePhone: {
    fr: 'Numéro de téléphone portable',
    de: 'Mobiltelefonnummer',
    it: 'Numero di cellulare',
    en: 'Mobile phone number',
  },
} as const satisfies Readonly<Record<string, Wording>>;
