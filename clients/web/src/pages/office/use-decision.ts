import { useState } from 'react';
import { type Client, useClient } from 'urql';
import { listOf, memberOf, textOf } from '../../forms/claim/typed.ts';
import { forget, keep, readKept } from '../../forms/kept.ts';
import { atFields, type FieldProblem, type Problem } from '../../forms/problems.ts';
import { AcceptClaimDocument } from '../../graphql/__generated__/documents/accept-claim.ts';
import { RefuseClaimDocument } from '../../graphql/__generated__/documents/refuse-claim.ts';
import { RequestClaimCorrectionDocument } from '../../graphql/__generated__/documents/request-claim-correction.ts';
import { pathsOf, withMark } from './marks.ts';
import type { OfficeClaim } from './office-claim-page.tsx';
import { type Reduction, saySame } from './reductions.ts';

export type Verdict = 'accept' | 'correct' | 'refuse';

/** A decision as it is being taken. What was written for one verdict stays while another is tried. */
export interface DecisionDraft {
  readonly verdict: Verdict | null;
  /** What is to be corrected. */
  readonly message: string;
  /** Why it is refused. */
  readonly reason: string;
  /** The lines that aren't granted in full. */
  readonly reductions: readonly Reduction[];
  /** The fields of the form that are to be corrected. */
  readonly marks: readonly string[];
}

/** What came of sending it. */
export type Outcome =
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] }
  /** Somebody else moved the claim first; the sentences say where it stands now. */
  | { readonly kind: 'overtaken'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'noAnswer' };

const overtakingCodes = new Set([
  'CLAIM_STEP_TAKEN',
  'CLAIM_STEP_NOT_OPEN',
  'VERSION_CONFLICT',
  'CLAIM_PROPOSAL_WAITING',
  'CLAIM_PROPOSAL_OVER',
]);
const nothing: DecisionDraft = { verdict: null, message: '', reason: '', reductions: [], marks: [] };

/**
 * An officer's decision on a claim: chosen, written and sent. What is written stays in this tab until it was recorded, through an
 * error, a reload and a sign-in. A decision that meets another one brings the claim as it stands now.
 */
export function useDecision(
  claim: Pick<OfficeClaim, 'id' | 'version' | 'proposal'>,
  onDone: (done: Verdict | 'propose') => void,
) {
  const client = useClient();
  const place = `decision.${claim.id}`;
  const [draft, setDraft] = useState(() => readDraft(readKept(place)) ?? beginning(claim));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);

  function change(next: Partial<DecisionDraft>): void {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keep(place, changed);
    const isTidied = next.reductions !== undefined && saySame(next.reductions, draft.reductions);
    if (!isTidied) setOutcome(null);
  }

  async function send(): Promise<void> {
    if (draft.verdict === null || isSending) return;
    setSending(true);
    const answer = await decide(client, claim, draft.verdict, draft);
    setSending(false);
    if (answer?.problems.length !== 0) return setOutcome(outcomeOf(answer && atFields(answer.problems)));
    forget(place);
    onDone(answer.isProposed ? 'propose' : draft.verdict);
  }

  function drop(): void {
    forget(place);
    setDraft(nothing);
  }

  /** Marking a field is asking for its correction. */
  function mark(field: string): void {
    change({ verdict: 'correct', marks: withMark(draft.marks, field) });
  }

  return { draft, change, mark, outcome, isSending, send, drop };
}

/** What a decision starts from: of one's own proposal that came back, the lines as they were reduced. */
function beginning({ proposal }: Pick<OfficeClaim, 'proposal'>): DecisionDraft {
  if (proposal?.state !== 'RETURNED' || !proposal.isOwn) return nothing;
  const reductions = proposal.reductions.map(({ position, granted, reason }) => ({
    position,
    amount: granted.amount,
    reason,
  }));
  return { ...nothing, reductions };
}

/** What came of sending something: its problems, or null without an answer. */
export function outcomeOf(problems: readonly FieldProblem[] | null): Outcome {
  if (problems === null) return { kind: 'noAnswer' };
  const isOvertaken = problems.some(({ code }) => overtakingCodes.has(code));
  return { kind: isOvertaken ? 'overtaken' : 'problems', problems };
}

/** Sends a decision. What the server answered, null without an answer. */
async function decide(
  client: Client,
  { id, version }: Pick<OfficeClaim, 'id' | 'version'>,
  verdict: Verdict,
  { message, reason, reductions, marks }: DecisionDraft,
): Promise<{ readonly problems: readonly Problem[]; readonly isProposed?: boolean } | null> {
  if (verdict === 'accept') {
    const { data } = await client.mutation(AcceptClaimDocument, { id, version, lines: [...reductions] });
    return data ? { ...data.acceptClaim, isProposed: Boolean(data.acceptClaim.claim?.proposal) } : null;
  }
  if (verdict === 'correct') {
    const asked = { id, version, message, fields: pathsOf(marks) };
    return (
      (await client.mutation(RequestClaimCorrectionDocument, asked)).data?.requestClaimCorrection ?? null
    );
  }
  return (await client.mutation(RefuseClaimDocument, { id, version, reason })).data?.refuseClaim ?? null;
}

function readDraft(kept: unknown): DecisionDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const verdict = textOf(kept, 'verdict');
  const isVerdict = verdict === 'accept' || verdict === 'correct' || verdict === 'refuse';
  return {
    verdict: isVerdict ? verdict : null,
    message: textOf(kept, 'message'),
    reason: textOf(kept, 'reason'),
    reductions: listOf(kept, 'reductions').flatMap((one) => {
      const position = memberOf(one, 'position');
      return typeof position === 'number'
        ? [{ position, amount: textOf(one, 'amount'), reason: textOf(one, 'reason') }]
        : [];
    }),
    marks: listOf(kept, 'marks').filter((one) => typeof one === 'string'),
  };
}
