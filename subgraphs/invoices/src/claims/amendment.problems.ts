import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a correction, beyond what any claim may have. */
export const amendmentProblems = defineProblems('invoices', {
  CLAIM_FORM_CHANGED: {
    description: 'A claim is corrected on the form on which it was made.',
    fr: 'Corrigez la demande sur son formulaire : {title} ({number}). Pour un autre formulaire, envoyez une nouvelle demande.',
    de: 'Korrigieren Sie das Gesuch auf seinem Formular: {title} ({number}). Für ein anderes Formular senden Sie ein neues Gesuch.',
    it: 'Corregga la domanda sul suo modulo: {title} ({number}). Per un altro modulo, invii una nuova domanda.',
    en: 'Correct the claim on its own form: {title} ({number}). For another form, send a new claim.',
  },
});
