import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import type { KnownDeviceId } from '../known-devices/known-device.ts';
import { deviceKey, recogniseDevice } from '../known-devices/recognise-device.ts';
import { placeFingerprint } from './place.ts';
import { countFailure, type FailureKey, forgiveFailures } from './sign-in.repository.ts';
import { failuresUntilLock } from './sign-in.ts';

/** A try that was counted as failed before anybody looked whether it is. */
export interface CountedTry extends FailureKey {
  /** The browser, when the account's owner has signed in there before. */
  readonly device: KnownDeviceId | null;
}

/**
 * Counts a try; null when too many failed. Tries in a browser that the person has used count there, others at the place that
 * they come from: whoever fails on purpose locks a place, and never the browser at which the person sits.
 */
export async function countTry(
  context: IdentityContext,
  db: Executor,
  {
    accountId,
    emailFingerprint,
  }: { readonly accountId: AccountId | null; readonly emailFingerprint: string },
): Promise<CountedTry | null> {
  const device = await recogniseDevice(context, db, accountId);
  const where = device ? deviceKey(context, device) : placeFingerprint(context.vault, context.clientAddress);
  const counted = { emailFingerprint, placeFingerprint: where, device };
  return (await countFailure(db, counted, context)) ? counted : null;
}

/** Takes back what was counted: the whole of it for whoever has proved who he is. */
export function forgiveTries(db: Executor, counted: CountedTry, tries = failuresUntilLock): Promise<void> {
  return forgiveFailures(db, counted, tries);
}
