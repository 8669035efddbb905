import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the pages call the fields of a person, as the counter's guide does. */
export const personLabels = {
  familyName: { fr: 'Nom', de: 'Name', it: 'Cognome', en: 'Family name' },
  givenName: { fr: 'Prénom', de: 'Vorname', it: 'Nome', en: 'Given name' },
  address: { fr: 'Adresse', de: 'Adresse', it: 'Indirizzo', en: 'Address' },
  postalCode: { fr: 'Code postal', de: 'Postleitzahl', it: 'Numero postale', en: 'Postal code' },
  town: { fr: 'Lieu', de: 'Ort', it: 'Luogo', en: 'Town' },
  country: { fr: 'Pays', de: 'Land', it: 'Paese', en: 'Country' },
  birthDate: { fr: 'Date de naissance', de: 'Geburtsdatum', it: 'Data di nascita', en: 'Date of birth' },
  avsNumber: {
    fr: "Numéro d'assuré (numéro AVS)",
    de: 'Versichertennummer (AHV-Nummer)',
    it: "Numero d'assicurato (numero AVS)",
    en: 'Insurance number (AVS number)',
  },
} as const satisfies Readonly<Record<string, Wording>>;
