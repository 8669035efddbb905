import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { pendingRegistrations } from './pending-registration.table.ts';

export type PendingRow = typeof pendingRegistrations.$inferSelect;

export async function insertPending(
  db: Executor,
  row: typeof pendingRegistrations.$inferInsert,
): Promise<void> {
  await db.insert(pendingRegistrations).values(row);
}

/** The registration that is to become this account; null for an id that none is to become. */
export async function findPending(db: Executor, id: AccountId): Promise<PendingRow | null> {
  const [row] = await db.select().from(pendingRegistrations).where(eq(pendingRegistrations.id, id));
  return row ?? null;
}

/** Takes away every registration that waits for an address. */
export async function deletePendingOf(db: Executor, emailFingerprint: string): Promise<void> {
  await db
    .delete(pendingRegistrations)
    .where(
      and(
        eq(pendingRegistrations.office, counter),
        eq(pendingRegistrations.emailFingerprint, emailFingerprint),
      ),
    );
}

/** @returns how many registrations are gone, at most `most`, whose link was over before an instant. */
export function deletePendingBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, pendingRegistrations, { at: pendingRegistrations.expiresAt, before }, most);
}
