import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { useEveryLink } from '../links/follow-link.ts';
import { endElsewhere, type KeptSession } from '../sessions/end-elsewhere.ts';
import { endSignInsOf } from '../sign-in/end-sign-ins.ts';

/**
 * What a new address, telephone or password ends, in the caller's transaction: links to a new password, sign-ins between
 * password and code, and every session but the one that it is changed from. @returns that one, with another token.
 */
export async function endOldWays(
  context: Pick<IdentityContext, 'viewer'>,
  tx: Transaction,
  owner: { readonly accountId: AccountId; readonly emailFingerprint: string },
  now: Temporal.Instant,
): Promise<KeptSession | null> {
  const { accountId } = owner;
  await useEveryLink(tx, 'PASSWORD_RESET', { accountId, now });
  // Sign-ins first: one that is being completed opens its session before, and that session then ends too.
  await endSignInsOf(tx, owner, now);
  return endElsewhere(context, tx, accountId);
}
