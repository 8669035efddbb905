import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way when a claim changes hands. */
export const assignmentProblems = defineProblems('invoices', {
  CLAIM_CHANGED_HANDS: {
    description:
      'Another officer took the claim, gave it to somebody or gave it back since it was read: nothing was changed. `Claim.assignment` says who has it.',
    fr: 'Cette demande a changé de mains entre-temps. Elle est à : {holder}.',
    de: 'Dieses Gesuch hat inzwischen die Hand gewechselt. Es hat jetzt: {holder}.',
    it: 'Nel frattempo questa domanda è passata di mano. Ora è di: {holder}.',
    en: 'This claim has changed hands meanwhile. It is now with: {holder}.',
  },
  CLAIM_ASSIGNEE_UNKNOWN: {
    description:
      'Nobody of this id treats claims at the office, or it is the person whose own claim it is: `officers` lists who may have one.',
    fr: "Cette personne ne peut pas avoir cette demande : choisissez quelqu'un de la liste.",
    de: 'Diese Person kann das Gesuch nicht übernehmen: Wählen Sie jemanden aus der Liste.',
    it: 'Questa persona non può avere la domanda: scelga qualcuno dalla lista.',
    en: 'This person cannot have the claim: choose somebody from the list.',
  },
});
