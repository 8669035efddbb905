import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { lockUnactivated, useActivations } from './held-link.repository.ts';
import { moveHeldLink } from './move-held-link.ts';

/** The house itself: nobody asked for it. */
const actor = { kind: 'SUBGRAPH', subject: 'identity' } as const;

/**
 * Asks an account what was sent to its address before it was known to be its own: activations become requests that wait in the guichet, and their
 * e-mails open nothing any more. The caller holds the address, which is known to be the account's.
 */
export async function askAccount(
  tx: Transaction,
  { accountId, emailFingerprint }: { readonly accountId: AccountId; readonly emailFingerprint: string },
  at: Temporal.Instant,
): Promise<void> {
  for (const link of await lockUnactivated(tx, emailFingerprint)) {
    await useActivations(tx, link.id, at);
    await moveHeldLink(tx, link, 'REQUESTED', { actor, at }, { accountId, activationExpiresAt: null });
  }
}
