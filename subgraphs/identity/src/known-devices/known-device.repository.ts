import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, ne, sql } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { knownDevices } from './known-device.table.ts';
import { type KnownDeviceId, knownFor } from './known-device.ts';

const isRemembered = sql`${knownDevices.seenAt} > clock_timestamp() - make_interval(hours => ${knownFor.hours}::int)`;

/** The browser that shows this cookie, if the account's owner has signed in there. */
export async function findDevice(
  db: Executor,
  accountId: AccountId,
  tokenFingerprint: string,
): Promise<KnownDeviceId | null> {
  const [row] = await db
    .select({ id: knownDevices.id })
    .from(knownDevices)
    .where(
      and(
        eq(knownDevices.office, counter),
        eq(knownDevices.tokenFingerprint, tokenFingerprint),
        eq(knownDevices.accountId, accountId),
        isRemembered,
      ),
    );
  return row?.id ?? null;
}

/** Gives a browser another cookie: whoever signed in there stays known by the new one, and the old one is nobody's. */
export async function replaceToken(db: Executor, before: string, tokenFingerprint: string): Promise<void> {
  await db
    .update(knownDevices)
    .set({ tokenFingerprint })
    .where(and(eq(knownDevices.office, counter), eq(knownDevices.tokenFingerprint, before)));
}

/** Notes a sign-in in a browser. @returns the browser's row, which is an older one when the person signed in there before. */
export async function upsertDevice(
  db: Executor,
  row: typeof knownDevices.$inferInsert,
): Promise<KnownDeviceId> {
  const [noted] = await db
    .insert(knownDevices)
    .values(row)
    .onConflictDoUpdate({
      target: [knownDevices.office, knownDevices.tokenFingerprint, knownDevices.accountId],
      set: { seenAt: row.seenAt },
    })
    .returning({ id: knownDevices.id });
  if (!noted) throw new Error('A known device was not written');
  return noted.id;
}

export async function deleteDevice(db: Executor, accountId: AccountId, id: KnownDeviceId): Promise<void> {
  await db.delete(knownDevices).where(and(eq(knownDevices.id, id), eq(knownDevices.accountId, accountId)));
}

/** Forgets an account's browsers, but for one. */
export async function deleteDevicesOf(
  db: Executor,
  accountId: AccountId,
  except: KnownDeviceId | null,
): Promise<void> {
  await db
    .delete(knownDevices)
    .where(and(eq(knownDevices.accountId, accountId), except ? ne(knownDevices.id, except) : undefined));
}

/** @returns how many browsers are gone, at most `most`, in which nobody signed in since an instant. */
export function deleteDevicesBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, knownDevices, { at: knownDevices.seenAt, before }, most);
}
