import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { claimProblems } from '../claims/claim.problems.ts';
import { type Claim, whyNot } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { holdClaim, moveClaim } from '../claims/move-claim.ts';
import { askForDocument } from '../documents/draw-document.ts';
import { type NoticeKind, tellOwner } from './tell-owner.ts';

/** A claim as the officer saw it when he decided. */
export interface SeenClaim {
  readonly id: string;
  readonly version: number;
}

/** What an officer decides. */
export interface Decision {
  readonly verb: 'accept' | 'requestCorrection' | 'refuse';
  /** What he writes to the person; null where the step asks for no words. */
  readonly message: string | null;
  /** What is wrong with his words. */
  readonly problems: readonly Problem[];
}

/** Of each decision: its name in the audit trail, and what the person is told. */
const traces: Readonly<Record<Decision['verb'], { readonly action: string; readonly notice: NoticeKind }>> = {
  accept: { action: 'claim.accept', notice: 'ACCEPTED' },
  requestCorrection: { action: 'claim.requestCorrection', notice: 'TO_COMPLETE' },
  refuse: { action: 'claim.refuse', notice: 'REFUSED' },
};

/**
 * Takes an officer's decision on a claim as he saw it: of several officers at once, one decides, and the others are told
 * where the claim stands. Everything that follows (`andThen` too) is written in the same transaction.
 */
export function decideClaim(
  context: RequestContext,
  { id, version }: SeenClaim,
  { verb, message, problems }: Decision,
  andThen: (tx: Transaction, decided: Claim) => Promise<void> = async () => undefined,
): Promise<ClaimOutcome> {
  const { database, viewer, locale } = context;
  const officer = viewer.subject;
  if (officer === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const claim = await holdClaim(tx, claimScopeOf(viewer), id);
    if (!claim) return { claim, problems: [...problems, problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    if (claim.ownerAccountId === officer)
      return { claim, problems: [...problems, problem(claimProblems.CLAIM_OF_ONESELF, ['id'], locale)] };
    const refusal = whyNot(verb, claim, version);
    if (refusal || problems.length > 0) {
      const status = claimStatusLabels[claim.status];
      const ofState = refusal ? [problem(refusal.code, refusal.path, locale, { status })] : [];
      return { claim, problems: [...problems, ...ofState] };
    }
    const mover = { actor: officer, at: await databaseNow(tx), reason: message };
    const decided = await moveClaim(tx, { ...claim, officerMessage: message }, verb, mover);
    const { action, notice } = traces[verb];
    await appendAudit(tx, {
      office: claim.office,
      actor: viewer,
      action,
      subject: `Claim:${claim.id}`,
      details: { version: decided.version },
    });
    await tellOwner(tx, decided, notice);
    await askForDocument(tx, context, decided);
    await andThen(tx, decided);
    return { claim: decided, problems: [] };
  });
}
