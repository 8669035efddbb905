import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { AccountId } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { findDevice } from './known-device.repository.ts';
import { deviceFingerprint, type KnownDeviceId } from './known-device.ts';

/**
 * The browser that asks, if the account's owner has signed in there; null otherwise. Nobody's is looked for like
 * anybody's: what a browser without a cookie saves is the same for every e-mail.
 */
export async function recogniseDevice(
  { vault, device, newId }: Pick<IdentityContext, 'vault' | 'device' | 'newId'>,
  db: Executor,
  accountId: AccountId | null,
): Promise<KnownDeviceId | null> {
  if (device === null) return null;
  return findDevice(db, accountId ?? newId<AccountId>(), deviceFingerprint(vault, device));
}

/** What is counted for a browser that is known, so that nobody elsewhere can use it up. */
export function deviceKey({ vault }: Pick<WorkContext, 'vault'>, id: KnownDeviceId): string {
  return vault.fingerprint('identity.counted-device', id);
}
