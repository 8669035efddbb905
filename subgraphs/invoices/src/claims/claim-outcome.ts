import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { Claim } from './claim.ts';

/** What a command answers: the claim as it stands, and what stood in its way. */
export interface ClaimOutcome {
  readonly claim: Claim | null;
  readonly problems: readonly Problem[];
}
