import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { counter } from '../accounts/account.ts';
import { deletePendingBefore, insertPending, type PendingRow } from './pending-registration.repository.ts';
import type { Opening, Registrant } from './registrant.ts';

/** Keeps a registration until its link is followed, in the caller's transaction. All of it is sealed. */
export async function keepPending(
  { vault }: Pick<WorkContext, 'vault'>,
  tx: Executor,
  registrant: Registrant,
  {
    id,
    emailFingerprint,
    expiresAt,
  }: Pick<Opening, 'id' | 'emailFingerprint'> & { readonly expiresAt: Temporal.Instant },
): Promise<void> {
  const content = await vault.seal('identity.registration', JSON.stringify(registrant));
  await insertPending(tx, { id, office: counter, emailFingerprint, content, expiresAt });
}

/** What was typed: it was read before it was sealed, so it has the shape. */
export async function readPending(vault: Vault, { content }: PendingRow): Promise<Registrant> {
  return JSON.parse(await vault.unseal('identity.registration', content)) as Registrant;
}

/** Takes away registrations whose link is over. */
export function sweepPending(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deletePendingBefore(db, now, most);
}
