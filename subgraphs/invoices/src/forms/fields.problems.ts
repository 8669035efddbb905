import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with a field of a form, beyond the shared problems and those of the identifiers. */
export const fieldProblems = defineProblems('invoices', {
  CLAIM_DAY_IN_FUTURE: {
    description: 'The day is after today in Geneva: only what was provided can be reimbursed.',
    fr: "Le champ {label} doit indiquer aujourd'hui ou une date passée.",
    de: 'Das Feld {label} muss den heutigen oder einen vergangenen Tag angeben.',
    it: 'Il campo {label} deve indicare oggi o una data passata.',
    en: 'The field {label} must be today or a past date.',
  },
  CLAIM_FIGURE_NOT_POSITIVE: {
    description: 'A price, a quantity or a total is zero.',
    fr: 'Le champ {label} doit être supérieur à zéro.',
    de: 'Das Feld {label} muss grösser als null sein.',
    it: 'Il campo {label} deve essere superiore a zero.',
    en: 'The field {label} must be above zero.',
  },
});
