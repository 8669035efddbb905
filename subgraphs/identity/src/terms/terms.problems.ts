import { defineProblems } from '@guichet/chassis/problems/problem.ts';

export const termsProblems = defineProblems('identity', {
  TERMS_NOT_IN_FORCE: {
    description: 'This version of the terms is not in force, or no longer: read `terms` again.',
    fr: "Cette version des conditions générales n'est pas en vigueur. Rechargez la page pour lire celle qui l'est.",
    de: 'Diese Version der Nutzungsbedingungen ist nicht in Kraft. Laden Sie die Seite neu, um die geltende zu lesen.',
    it: 'Questa versione delle condizioni generali non è in vigore. Ricarichi la pagina per leggere quella valida.',
    en: 'This version of the terms is not in force. Reload the page to read the one that is.',
  },
});
