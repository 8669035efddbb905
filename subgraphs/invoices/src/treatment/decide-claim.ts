import type { AuditDetails } from '@guichet/chassis/audit/audit.table.ts';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { claimProblems } from '../claims/claim.problems.ts';
import { type Claim, type StepDetails, whyNot } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { holdClaim, moveClaim } from '../claims/move-claim.ts';
import { askForDocument } from '../documents/draw-document.ts';
import { overtakeProposal } from '../proposals/close-proposal.ts';
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
  /** What the step says beside that. */
  readonly details?: StepDetails | null;
}

/** Of each decision: its name in the audit trail, and what the person is told. */
const traces: Readonly<Record<Decision['verb'], { readonly action: string; readonly notice: NoticeKind }>> = {
  accept: { action: 'claim.accept', notice: 'ACCEPTED' },
  requestCorrection: { action: 'claim.requestCorrection', notice: 'TO_COMPLETE' },
  refuse: { action: 'claim.refuse', notice: 'REFUSED' },
};

/** A claim that is held until the transaction ends, and what stands in the way of the decision. */
export interface HeldClaim {
  /** Null when there is none for the viewer. */
  readonly claim: Claim | null;
  /** Account of the officer who decides. */
  readonly officer: string;
  readonly problems: readonly Problem[];
}

/** Holds a claim for an officer's decision on it as he saw it: of several officers at once, one decides, and the others are told where it stands. */
export async function holdForDecision(
  tx: Transaction,
  { viewer, locale }: Pick<RequestContext, 'viewer' | 'locale'>,
  { id, version }: SeenClaim,
  verb: Decision['verb'],
): Promise<HeldClaim> {
  const officer = viewer.subject;
  if (officer === null) throw unauthenticated();
  const claim = await holdClaim(tx, claimScopeOf(viewer), id);
  if (!claim) return { claim, officer, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
  if (claim.ownerAccountId === officer)
    return { claim, officer, problems: [problem(claimProblems.CLAIM_OF_ONESELF, ['id'], locale)] };
  const refusal = whyNot(verb, claim, version);
  const status = claimStatusLabels[claim.status];
  const problems = refusal ? [problem(refusal.code, refusal.path, locale, { status })] : [];
  return { claim, officer, problems };
}

/** Who decides, and where the copies of claims lie. */
export type Deciding = Pick<RequestContext, 'viewer' | 'files'>;

/**
 * Takes a decision on a claim that the caller holds and has judged: moves it, writes the history and the audit trail, has the person
 * told and the copy made, and ends a proposal that waited for something else. Answers the claim as it stands then.
 */
export async function takeDecision(
  tx: Transaction,
  { viewer, files }: Deciding,
  claim: Claim,
  { verb, message, details = null }: Decision,
  audit: AuditDetails = {},
): Promise<Claim> {
  if (viewer.subject === null) throw unauthenticated();
  const mover = { actor: viewer.subject, at: await databaseNow(tx), reason: message, details };
  await overtakeProposal(tx, claim, mover);
  const decided = await moveClaim(tx, { ...claim, officerMessage: message }, verb, mover);
  const { action, notice } = traces[verb];
  await appendAudit(tx, {
    office: claim.office,
    actor: viewer,
    action,
    subject: `Claim:${claim.id}`,
    details: { version: decided.version, ...audit },
  });
  await tellOwner(tx, decided, notice);
  await askForDocument(tx, { files }, decided);
  return decided;
}
