import type { ProblemCode } from '@guichet/chassis/problems/problem.ts';
import { claimProblems } from '../claims/claim.problems.ts';
import type { Claim, ClaimId, ClaimStatus } from '../claims/claim.ts';
import { assignmentProblems } from './assignment.problems.ts';

/** A change of hands: since it, the officer has the claim, or nobody does. */
export interface Assignment {
  readonly claimId: ClaimId;
  readonly assignmentVersion: number;
  readonly officer: string | null;
  readonly officerName: string | null;
  readonly actor: string;
  readonly actorName: string;
  readonly at: Temporal.Instant;
}

/** An officer as his colleagues read him. */
export interface Officer {
  readonly accountId: string;
  readonly name: string;
}

/** The states in which a claim has still to be treated. */
const open: readonly ClaimStatus[] = ['IN_PROCESS', 'TO_COMPLETE'];

type Held = Pick<Claim, 'status' | 'ownerAccountId' | 'assignedTo' | 'assignmentVersion'>;

/** What an officer wants: who is to have the claim (null for nobody), as he saw it. */
export interface WishedAssignment {
  readonly by: string;
  readonly officerId: string | null;
  readonly version: number;
}

/** Whether the claim is where it is wished to be: then nothing is left to do. */
export function isDone(
  { assignedTo }: Pick<Claim, 'assignedTo'>,
  { officerId }: Pick<WishedAssignment, 'officerId'>,
): boolean {
  return assignedTo === officerId;
}

/**
 * Why a claim can't change hands as it is wished; null when it can. Nobody has his own claim, nor says who has it. Of two officers who
 * take it at once the second saw a version that is over.
 * @param officers Who treats claims at the office.
 */
export function whyNotAssign(
  claim: Held,
  wish: WishedAssignment,
  officers: readonly Officer[],
): { readonly code: ProblemCode; readonly path: readonly string[] } | null {
  const { by, officerId, version } = wish;
  if (claim.ownerAccountId === by) return { code: claimProblems.CLAIM_OF_ONESELF, path: ['id'] };
  if (!open.includes(claim.status)) return { code: claimProblems.CLAIM_STEP_NOT_OPEN, path: ['id'] };
  if (!isDone(claim, wish) && claim.assignmentVersion !== version)
    return { code: assignmentProblems.CLAIM_CHANGED_HANDS, path: ['version'] };
  const isOfficer = officerId === null || officers.some(({ accountId }) => accountId === officerId);
  if (!isOfficer || claim.ownerAccountId === officerId)
    return { code: assignmentProblems.CLAIM_ASSIGNEE_UNKNOWN, path: ['officerId'] };
  return null;
}
