import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a correction, beyond what any claim may have. */
export const amendmentProblems = defineProblems('invoices', {
  CLAIM_FORM_CHANGED: {
    description: 'A claim is corrected on the form on which it was made.',
    fr: 'Corrigez la demande sur son formulaire : {title} ({number}). Pour un autre formulaire, envoyez une nouvelle demande.',
    de: 'Korrigieren Sie den Antrag auf seinem Formular: {title} ({number}). Für ein anderes Formular senden Sie einen neuen Antrag.',
    it: 'Correggete la domanda sul suo modulo: {title} ({number}). Per un altro modulo, inviate una nuova domanda.',
    en: 'Correct the claim on its own form: {title} ({number}). For another form, send a new claim.',
  },
});
