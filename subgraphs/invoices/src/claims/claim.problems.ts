import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a step of a claim. */
export const claimProblems = defineProblems('invoices', {
  CLAIM_STEP_TAKEN: {
    description: 'The claim already stands where the command would bring it; nothing happened a second time.',
    fr: 'Cette demande est déjà au statut « {status} ». Rien de plus ne se passe.',
    de: 'Dieser Antrag hat bereits den Status «{status}». Es geschieht nichts weiter.',
    it: 'Questa domanda ha già lo stato «{status}». Non succede altro.',
    en: 'This claim already has the status “{status}”. Nothing more happens.',
  },
  CLAIM_STEP_NOT_OPEN: {
    description: 'The claim is in a state from which the command is not possible.',
    fr: 'Cette demande est au statut « {status} » : cette action n’est plus possible.',
    de: 'Dieser Antrag hat den Status «{status}»: Dieser Schritt ist nicht mehr möglich.',
    it: 'Questa domanda ha lo stato «{status}»: questa azione non è più possibile.',
    en: 'This claim has the status “{status}”: this step is no longer possible.',
  },
});
