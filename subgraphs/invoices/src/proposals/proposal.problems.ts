import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a second signature. */
export const proposalProblems = defineProblems('invoices', {
  CLAIM_PROPOSAL_WAITING: {
    description:
      'An acceptance of the claim is proposed already and waits for its second signature; nothing was proposed twice.',
    fr: "L'acceptation de cette demande est déjà proposée : elle attend une deuxième signature.",
    de: 'Die Annahme dieses Gesuchs ist bereits vorgeschlagen: Sie wartet auf eine zweite Unterschrift.',
    it: "L'accettazione di questa domanda è già proposta: attende una seconda firma.",
    en: 'The acceptance of this claim is proposed already: it waits for a second signature.',
  },
  CLAIM_PROPOSAL_OVER: {
    description:
      'The proposal is not there, or no longer waits: it was signed, returned or withdrawn, or something else was decided on the claim.',
    fr: "Cette proposition n'attend plus de signature : elle a été signée, renvoyée ou retirée, ou la demande a changé.",
    de: 'Dieser Vorschlag wartet nicht mehr auf eine Unterschrift: Er wurde unterschrieben, zurückgegeben oder zurückgezogen, oder das Gesuch hat sich geändert.',
    it: 'Questa proposta non attende più una firma: è stata firmata, rinviata o ritirata, o la domanda è cambiata.',
    en: 'This proposal no longer waits for a signature: it was signed, returned or withdrawn, or the claim has changed.',
  },
  CLAIM_SIGNED_BY_ONESELF: {
    description: 'The second signature is never that of the officer who proposed the acceptance.',
    fr: 'Vous avez proposé cette acceptation : la deuxième signature revient à un ou une collègue.',
    de: 'Sie haben diese Annahme vorgeschlagen: Die zweite Unterschrift leistet jemand anderes im Team.',
    it: 'Ha proposto lei questa accettazione: la seconda firma spetta a una collega o un collega.',
    en: 'You proposed this acceptance: the second signature is for a colleague.',
  },
});
