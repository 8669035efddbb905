import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a change of the list of auxiliary means. */
export const benefitProblems = defineProblems('invoices', {
  AUXILIARY_MEANS_CODE_MALFORMED: {
    description: 'The code of a benefit is no number of the ordinance’s list, e.g. "14.01".',
    fr: "Le numéro d'une prestation s'écrit comme dans l'annexe de l'OMAI : 14.01.",
    de: 'Die Nummer einer Leistung wird wie im Anhang der HVI geschrieben: 14.01.',
    it: "Il numero di una prestazione si scrive come nell'allegato dell'OMAI: 14.01.",
    en: 'The number of a benefit is written as in the annex of the OMAI: 14.01.',
  },
  AUXILIARY_MEANS_CODE_TAKEN: {
    description: 'A benefit with this code is in the list already: rename it, or end it first.',
    fr: 'La prestation {code} figure déjà dans la liste. Renommez-la, ou mettez-y fin.',
    de: 'Die Leistung {code} steht schon in der Liste. Benennen Sie sie um, oder beenden Sie sie.',
    it: "La prestazione {code} figura già nell'elenco. La rinomini, oppure vi ponga fine.",
    en: 'The benefit {code} is in the list already. Rename it, or end it.',
  },
  AUXILIARY_MEANS_YEARS_UNLIKELY: {
    description: 'The minimum age of a benefit is not between 0 and 120 years.',
    fr: "L'âge minimal va de 0 à 120 ans.",
    de: 'Das Mindestalter liegt zwischen 0 und 120 Jahren.',
    it: "L'età minima va da 0 a 120 anni.",
    en: 'The minimum age is between 0 and 120 years.',
  },
});
