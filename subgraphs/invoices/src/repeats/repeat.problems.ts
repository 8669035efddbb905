import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of making a claim again. */
export const repeatProblems = defineProblems('invoices', {
  CLAIM_NOT_REPEATED: {
    description: 'What this form pays is not paid month by month: a new claim is begun empty.',
    fr: 'Ce formulaire ne se reprend pas d’un mois à l’autre. Commencez une nouvelle demande.',
    de: 'Dieses Formular wird nicht von Monat zu Monat übernommen. Beginnen Sie ein neues Gesuch.',
    it: 'Questo modulo non si riprende da un mese all’altro. Inizi una nuova domanda.',
    en: 'This form is not repeated from month to month. Begin a new claim.',
  },
  CLAIM_REPEATED_IN_PLACE: {
    description: 'The month, or its quarter, is the one that the claim is for already.',
    fr: 'La demande porte déjà sur cette période. Choisissez-en une autre.',
    de: 'Das Gesuch betrifft diesen Zeitraum bereits. Wählen Sie einen anderen.',
    it: 'La domanda riguarda già questo periodo. Ne scelga un altro.',
    en: 'The claim is for this period already. Choose another one.',
  },
});
