import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { AccountId } from '../accounts/account.ts';
import { writeClosing } from './close-client-link.ts';
import { endMandate } from './give-mandate.ts';
import { lockLinksOf } from './held-link.repository.ts';
import type { LinkMover } from './move-held-link.ts';

/**
 * Ends what an account that is closed has with providers, in the caller's transaction: what waits is refused, what is active ends, and
 * nothing new is debited with its mandate, which is kept as the proof of what was. The provider hears of each, as when the client does
 * it himself. Its events come last in the transaction.
 */
export async function endLinksOf(
  context: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  accountId: AccountId,
  mover: LinkMover,
): Promise<void> {
  const links = await lockLinksOf(tx, accountId, ['REQUESTED', 'ACTIVE', 'BLOCKED']);
  await endMandate(tx, mover.actor, accountId, mover.at);
  for (const link of links)
    await writeClosing(context, tx, link, link.status === 'REQUESTED' ? 'refuse' : 'end', mover);
}
