import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { deleteDevice, deleteDevicesBefore, deleteDevicesOf } from './known-device.repository.ts';
import { type KnownDeviceId, knownFor } from './known-device.ts';

/** Forgets one browser of an account. */
export function forgetDevice(tx: Transaction, accountId: AccountId, id: KnownDeviceId): Promise<void> {
  return deleteDevice(tx, accountId, id);
}

/** Forgets the browsers of an account, but for one: a stranger's, too, if he ever got in. */
export function forgetDevicesOf(
  tx: Transaction,
  accountId: AccountId,
  except: KnownDeviceId | null,
): Promise<void> {
  return deleteDevicesOf(tx, accountId, except);
}

/** Takes away browsers whose cookie is over. */
export function sweepDevices(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteDevicesBefore(db, now.subtract(knownFor), most);
}
