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
  CLAIM_FORM_NOT_OPEN: {
    description: 'The chosen form cannot be submitted online yet: see `claimForms { isOpen }`.',
    fr: 'Le formulaire {title} ({number}) ne peut pas encore être envoyé en ligne. Utilisez le formulaire papier.',
    de: 'Das Formular {title} ({number}) kann noch nicht online eingereicht werden. Verwenden Sie das Papierformular.',
    it: 'Il modulo {title} ({number}) non può ancora essere inviato online. Utilizzi il modulo cartaceo.',
    en: 'The form {title} ({number}) cannot be submitted online yet. Use the paper form.',
  },
});
