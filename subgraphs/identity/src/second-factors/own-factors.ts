import type { AccountId } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { countCodes } from './recovery-code.repository.ts';
import { findFactors } from './second-factor.repository.ts';
import type { SecondFactor } from './second-factor.ts';

/** The viewer's second factors, oldest first. Of another's account nobody learns how it is kept. */
export async function ownFactors(
  context: IdentityContext,
  accountId: AccountId,
): Promise<readonly SecondFactor[]> {
  return accountId === viewerAccount(context) ? findFactors(context.database.pages, accountId) : [];
}

/** How many recovery codes the viewer has left; null when none were made, and for another's account. */
export async function ownRecoveryCodesLeft(
  context: IdentityContext,
  accountId: AccountId,
): Promise<number | null> {
  if (accountId !== viewerAccount(context)) return null;
  const { made, left } = await countCodes(context.database.pages, accountId);
  return made === 0 ? null : left;
}
