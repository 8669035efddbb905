import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { eq, sql } from 'drizzle-orm';
import { deleteOld } from '../sweeping/delete-old.ts';
import { activationCodes } from './activation-code.table.ts';
import type { ClientLinkId } from './client-link.ts';

export type ActivationCodeRow = typeof activationCodes.$inferSelect;

/** Puts a code in the place of the one before, its tries with it. */
export async function putActivationCode(
  db: Executor,
  row: typeof activationCodes.$inferInsert,
): Promise<void> {
  const { clientLinkId, office, ...rest } = row;
  await db
    .insert(activationCodes)
    .values(row)
    .onConflictDoUpdate({
      target: activationCodes.clientLinkId,
      set: { ...rest, tries: 0, usedAt: null, createdAt: sql`now()` },
    });
}

/** The code of a link, which the caller holds: guesses at it come one after the other. */
export async function findActivationCode(db: Executor, id: ClientLinkId): Promise<ActivationCodeRow | null> {
  const [row] = await db.select().from(activationCodes).where(eq(activationCodes.clientLinkId, id));
  return row ?? null;
}

/** Writes what a try changed. */
export async function updateActivationCode(
  db: Executor,
  id: ClientLinkId,
  changes: Pick<ActivationCodeRow, 'tries' | 'usedAt'>,
): Promise<void> {
  await db.update(activationCodes).set(changes).where(eq(activationCodes.clientLinkId, id));
}

/** @returns how many codes are gone, at most `most`, that were over before an instant. */
export function deleteCodesBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, activationCodes, { at: activationCodes.expiresAt, before }, most);
}
