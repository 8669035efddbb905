import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a payout. */
export const payoutProblems = defineProblems('billing', {
  PAYOUT_STILL_OPEN: {
    description: 'A payout of the same claim may still reach the person: another one would pay twice.',
    fr: 'Un versement de cette demande est encore en cours.',
    de: 'Eine Auszahlung dieses Gesuchs ist noch unterwegs.',
    it: 'Un versamento di questa domanda è ancora in corso.',
    en: 'A payout of this claim is still under way.',
  },
  PAYOUT_DIFFERS: {
    description:
      'The same decision was recorded with another amount, person or account: what stands is kept.',
    fr: 'Cette décision est déjà enregistrée avec un autre montant, une autre personne ou un autre compte.',
    de: 'Dieser Entscheid ist bereits mit einem anderen Betrag, einer anderen Person oder einem anderen Konto erfasst.',
    it: "Questa decisione è già registrata con un altro importo, un'altra persona o un altro conto.",
    en: 'This decision is already recorded with another amount, person or account.',
  },
  PAYOUT_STEP_TAKEN: {
    description:
      'The payout already stands where the command would bring it; nothing happened a second time.',
    fr: 'Ce versement est déjà au statut « {status} ». Rien de plus ne se passe.',
    de: 'Diese Auszahlung hat bereits den Status «{status}». Es geschieht nichts weiter.',
    it: 'Questo versamento ha già lo stato «{status}». Non succede altro.',
    en: 'This payout already has the status “{status}”. Nothing more happens.',
  },
  PAYOUT_STEP_NOT_OPEN: {
    description: 'The payout is in a state from which the command is not possible.',
    fr: "Ce versement est au statut « {status} » : cette action n'est pas possible.",
    de: 'Diese Auszahlung hat den Status «{status}»: Dieser Schritt ist nicht möglich.',
    it: 'Questo versamento ha lo stato «{status}»: questa azione non è possibile.',
    en: 'This payout has the status “{status}”: this step is not possible.',
  },
  PAYOUT_OF_ONESELF: {
    description: 'Nobody records what became of a payout to himself (art. 10 PA): a colleague does.',
    fr: "C'est un versement à vous-même : un ou une collègue doit s'en occuper.",
    de: 'Das ist eine Auszahlung an Sie selbst: Jemand anderes im Team muss sich darum kümmern.',
    it: 'È un versamento a lei: deve occuparsene una collega o un collega.',
    en: 'This is a payout to yourself: a colleague must see to it.',
  },
  PAYOUT_DAY_UNLIKELY: {
    description: "The bank's day is before the payout was recorded, or in the future.",
    fr: 'Indiquez un jour entre le {first} et aujourd’hui.',
    de: 'Geben Sie einen Tag zwischen dem {first} und heute an.',
    it: 'Indichi un giorno tra il {first} e oggi.',
    en: 'Enter a day between {first} and today.',
  },
});
