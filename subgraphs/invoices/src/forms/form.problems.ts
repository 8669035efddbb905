import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with the choice of a form. */
export const formProblems = defineProblems('invoices', {
  CLAIM_FORM_NOT_CHOSEN: {
    description: 'The claim carries no form, or more than one. Exactly one member of `input.form` is given.',
    fr: 'Choisissez un formulaire, et un seul.',
    de: 'Wählen Sie genau ein Formular.',
    it: 'Scelga un modulo, e uno solo.',
    en: 'Choose one form, and only one.',
  },
});
