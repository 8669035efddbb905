import type { ProblemCode } from '@guichet/chassis/problems/problem.ts';
import type { ClaimId } from '../claims/claim.ts';
import type { Reduction } from '../claims/claim-grant.ts';
import { proposalProblems } from './proposal.problems.ts';

export type ProposalId = string & { readonly __brand: 'ProposalId' };

/** Where a proposal stands: it waits, or was signed, returned by the second officer, withdrawn by the first, or overtaken by another decision. */
export type ProposalState = 'WAITING' | 'SIGNED' | 'RETURNED' | 'WITHDRAWN' | 'OVERTAKEN';

/** A « proposition d'acceptation »: what one officer would pay above the amount that takes two. */
export interface Proposal {
  readonly id: ProposalId;
  readonly claimId: ClaimId;
  /** The version of the claim that the first officer saw. */
  readonly claimVersion: number;
  readonly state: ProposalState;
  readonly proposer: string;
  readonly proposerName: string;
  readonly proposedAt: Temporal.Instant;
  readonly reductions: readonly Reduction[];
  readonly grantedTotalMinor: bigint;
  readonly closerName: string | null;
  readonly closedAt: Temporal.Instant | null;
  readonly word: string | null;
}

/** Whether an acceptance takes effect only once a second officer has signed it: the money that leaves counts, not what was asked. */
export function needsSecondSignature(grantedTotalMinor: bigint, aboveMinor: bigint): boolean {
  return grantedTotalMinor > aboveMinor;
}

/** Why a proposal can't be signed or returned on a claim that stands at `claimVersion`; null when it can. */
export function whyNotClose(
  proposal: Pick<Proposal, 'state' | 'claimVersion'> | null,
  claimVersion: number,
): ProblemCode | null {
  const isOpen = proposal?.state === 'WAITING' && proposal.claimVersion === claimVersion;
  return isOpen ? null : proposalProblems.CLAIM_PROPOSAL_OVER;
}

/** Whether the office still has to do with a proposal: it waits, or came back to who made it. */
export function isOnDesk(proposal: Pick<Proposal, 'state' | 'claimVersion'>, claimVersion: number): boolean {
  const { state } = proposal;
  return proposal.claimVersion === claimVersion && (state === 'WAITING' || state === 'RETURNED');
}
