import { useState } from 'react';
import { useClient } from 'urql';
import { atFields } from '../../forms/problems.ts';
import { ReturnClaimProposalDocument } from '../../graphql/__generated__/documents/return-claim-proposal.ts';
import { SignClaimProposalDocument } from '../../graphql/__generated__/documents/sign-claim-proposal.ts';
import type { OfficeClaim } from './office-claim-page.tsx';
import { type Outcome, outcomeOf } from './use-decision.ts';

type Act = 'sign' | 'giveBack' | 'withdraw';

/** The second signature under a colleague's proposal, or its way back to him. */
export function useProposal(
  { id, version, proposal }: Pick<OfficeClaim, 'id' | 'version' | 'proposal'>,
  onDone: (act: Act) => void,
) {
  const client = useClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);

  async function act(what: Act, word: string | null = null): Promise<void> {
    if (isSending || !proposal) return;
    setSending(true);
    const seen = { id, version, proposalId: proposal.id };
    const payload =
      what === 'sign'
        ? (await client.mutation(SignClaimProposalDocument, seen)).data?.signClaimProposal
        : (await client.mutation(ReturnClaimProposalDocument, { ...seen, word })).data?.returnClaimProposal;
    setSending(false);
    if (payload?.problems.length === 0) return onDone(what);
    setOutcome(outcomeOf(payload ? atFields(payload.problems) : null));
  }

  return { outcome, isSending, act, settle: () => setOutcome(null) };
}

export type ProposalInHand = ReturnType<typeof useProposal>;
