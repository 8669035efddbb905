import { claimProblems } from '../claims/claim.problems.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimWarning } from '../claims/claim-warnings.ts';

/** A claim that was sent before another, for the same insured person. */
export interface EarlierClaim {
  readonly claim: Claim;
  readonly isPossibleDuplicate: boolean;
}

type Compared = Pick<Claim, 'form' | 'periodStart' | 'periodEnd'>;

/**
 * Whether an earlier claim may ask for the same: on the same form for days of the same period, unless it was refused; or named by the
 * warning with which the claim was judged when it came.
 */
export function isPossibleDuplicate(
  claim: Compared & { readonly warnings: readonly ClaimWarning[] },
  earlier: Compared & Pick<Claim, 'reference' | 'status'>,
): boolean {
  const isNamed = claim.warnings.some(
    ({ code, parameters }) =>
      code === claimProblems.CLAIM_MADE_BEFORE.code && parameters['reference'] === earlier.reference,
  );
  const overlaps = earlier.periodStart <= claim.periodEnd && claim.periodStart <= earlier.periodEnd;
  return isNamed || (earlier.status !== 'REFUSED' && earlier.form === claim.form && overlaps);
}
