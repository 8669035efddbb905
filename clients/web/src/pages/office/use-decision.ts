import { useState } from 'react';
import { type Client, useClient } from 'urql';
import { forget, keep, readKept } from '../../forms/kept.ts';
import { atFields, type FieldProblem } from '../../forms/problems.ts';
import {
  AcceptClaimDocument,
  RefuseClaimDocument,
  RequestClaimCorrectionDocument,
} from '../../graphql/__generated__/documents.ts';
import type { OfficeClaim } from './office-claim-page.tsx';

export type Verdict = 'accept' | 'correct' | 'refuse';

/** A decision as it is being taken. What was written for one verdict stays while another is tried. */
export interface DecisionDraft {
  readonly verdict: Verdict | null;
  /** What is to be corrected. */
  readonly message: string;
  /** Why it is refused. */
  readonly reason: string;
}

/** What came of sending it. */
export type Outcome =
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] }
  /** Somebody else moved the claim first; the sentences say where it stands now. */
  | { readonly kind: 'overtaken'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'noAnswer' };

const overtakingCodes = new Set(['CLAIM_STEP_TAKEN', 'CLAIM_STEP_NOT_OPEN', 'VERSION_CONFLICT']);
const nothing: DecisionDraft = { verdict: null, message: '', reason: '' };

/**
 * An officer's decision on a claim: chosen, written and sent. What is written stays in this tab until it was recorded, through an
 * error, a reload and a sign-in. A decision that meets another one brings the claim as it stands now.
 */
export function useDecision(claim: Pick<OfficeClaim, 'id' | 'version'>, onDone: (verdict: Verdict) => void) {
  const client = useClient();
  const place = `decision.${claim.id}`;
  const [draft, setDraft] = useState(() => readDraft(readKept(place)));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);

  function change(next: Partial<DecisionDraft>): void {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keep(place, changed);
    setOutcome(null);
  }

  async function send(): Promise<void> {
    if (draft.verdict === null || isSending) return;
    setSending(true);
    const problems = await decide(client, claim, draft.verdict, draft);
    setSending(false);
    if (problems === null) return setOutcome({ kind: 'noAnswer' });
    if (problems.length === 0) {
      forget(place);
      return onDone(draft.verdict);
    }
    const isOvertaken = problems.some(({ code }) => overtakingCodes.has(code));
    setOutcome({ kind: isOvertaken ? 'overtaken' : 'problems', problems });
  }

  function drop(): void {
    forget(place);
    setDraft(nothing);
  }

  return { draft, change, outcome, isSending, send, drop };
}

/** Sends a decision. The problems that stand in its way, none when it is recorded, null without an answer. */
async function decide(
  client: Client,
  { id, version }: Pick<OfficeClaim, 'id' | 'version'>,
  verdict: Verdict,
  { message, reason }: DecisionDraft,
): Promise<readonly FieldProblem[] | null> {
  const payload = await {
    accept: async () => (await client.mutation(AcceptClaimDocument, { id, version })).data?.acceptClaim,
    correct: async () =>
      (await client.mutation(RequestClaimCorrectionDocument, { id, version, message })).data
        ?.requestClaimCorrection,
    refuse: async () =>
      (await client.mutation(RefuseClaimDocument, { id, version, reason })).data?.refuseClaim,
  }[verdict]();
  return payload ? atFields(payload.problems) : null;
}

function readDraft(kept: unknown): DecisionDraft {
  if (typeof kept !== 'object' || kept === null) return nothing;
  const text = (name: string) => {
    const value: unknown = Reflect.get(kept, name);
    return typeof value === 'string' ? value : '';
  };
  const verdict = text('verdict');
  const isVerdict = verdict === 'accept' || verdict === 'correct' || verdict === 'refuse';
  return { verdict: isVerdict ? verdict : null, message: text('message'), reason: text('reason') };
}
