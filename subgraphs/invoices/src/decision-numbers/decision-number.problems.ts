import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a saved decision number. */
export const decisionNumberProblems = defineProblems('invoices', {
  DECISION_NUMBER_SAVED: {
    description: 'The number is saved with this insured person already, under another entry.',
    fr: "Ce numéro de décision est déjà enregistré pour ce bénéficiaire. Modifiez cet enregistrement, ou supprimez-le d'abord.",
    de: 'Diese Verfügungsnummer ist für diese versicherte Person schon gespeichert. Ändern Sie jenen Eintrag, oder löschen Sie ihn zuerst.',
    it: 'Questo numero della decisione è già salvato per questo beneficiario. Modifichi quella voce, oppure la elimini prima.',
    en: 'This decision number is already saved for this beneficiary. Change that entry, or remove it first.',
  },
  DECISION_NUMBERS_TOO_MANY: {
    description: 'As many numbers are saved with this insured person as the counter keeps.',
    fr: 'Un bénéficiaire garde {limit} numéros de décision au plus. Supprimez-en un pour enregistrer celui-ci.',
    de: 'Für eine versicherte Person werden höchstens {limit} Verfügungsnummern gespeichert. Löschen Sie eine, um diese zu speichern.',
    it: 'Un beneficiario conserva al massimo {limit} numeri della decisione. Ne elimini uno per salvare questo.',
    en: 'A beneficiary keeps at most {limit} decision numbers. Remove one to save this one.',
  },
});
