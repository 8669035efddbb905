import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with a person, beyond empty fields and identifiers. */
export const personProblems = defineProblems('identity', {
  BIRTH_DATE_IN_FUTURE: {
    description: 'The day of birth is after today in Geneva.',
    fr: 'La date de naissance est dans le futur. Indiquez un jour passé.',
    de: 'Das Geburtsdatum liegt in der Zukunft. Geben Sie einen vergangenen Tag an.',
    it: 'La data di nascita è nel futuro. Indichi un giorno passato.',
    en: 'The date of birth is in the future. Enter a past day.',
  },
  BIRTH_DATE_TOO_EARLY: {
    description: 'The person would be older than 120 years.',
    fr: "Cette date de naissance donne un âge de plus de 120 ans. Vérifiez l'année.",
    de: 'Dieses Geburtsdatum ergibt ein Alter von mehr als 120 Jahren. Prüfen Sie das Jahr.',
    it: "Con questa data di nascita l'età supera i 120 anni. Verifichi l'anno.",
    en: 'This date of birth gives an age of more than 120 years. Check the year.',
  },
});
