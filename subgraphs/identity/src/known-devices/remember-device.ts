import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { replaceToken, upsertDevice } from './known-device.repository.ts';
import { deviceFingerprint, type KnownDeviceId, makeDeviceToken } from './known-device.ts';
import { recogniseDevice } from './recognise-device.ts';

export interface RememberedDevice {
  readonly id: KnownDeviceId;
  /** For the cookie alone. */
  readonly token: string;
  /** Whether the person had signed in there before. */
  readonly wasKnown: boolean;
}

/**
 * Remembers the browser in which somebody signs in, in the transaction of the sign-in. It gets another cookie each time:
 * one that was copied, or planted before, is good until then at most. Others who use the same browser stay known there.
 */
export async function rememberDevice(
  context: Pick<IdentityContext, 'vault' | 'device' | 'newId'>,
  tx: Transaction,
  accountId: AccountId,
  now: Temporal.Instant,
): Promise<RememberedDevice> {
  const { vault, device, newId } = context;
  const known = await recogniseDevice(context, tx, accountId);
  const token = makeDeviceToken();
  const tokenFingerprint = deviceFingerprint(vault, token);
  if (device !== null) await replaceToken(tx, deviceFingerprint(vault, device), tokenFingerprint);
  const id = await upsertDevice(tx, {
    id: newId<KnownDeviceId>(),
    office: counter,
    accountId,
    tokenFingerprint,
    seenAt: now,
  });
  return { id, token, wasKnown: known !== null };
}
