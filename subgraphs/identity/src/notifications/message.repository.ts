import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { DeliveryState } from './delivery.ts';
import { localMessages, messages } from './message.table.ts';
import type { MessageId } from './message.ts';

export type MessageRow = typeof messages.$inferSelect;
export type LocalMessageRow = typeof localMessages.$inferSelect;

export async function insertMessage(db: Executor, row: typeof messages.$inferInsert): Promise<void> {
  await db.insert(messages).values(row);
}

export async function findMessage(db: Executor, id: MessageId): Promise<MessageRow | null> {
  const [row] = await db.select().from(messages).where(eq(messages.id, id));
  return row ?? null;
}

/** Notes when a message was handed over, and forgets what it said. */
export async function markSent(db: Executor, id: MessageId): Promise<void> {
  await db
    .update(messages)
    .set({ state: 'SENT', sentAt: sql`clock_timestamp()`, content: null, ...oneMore, lastErrorCode: null })
    .where(eq(messages.id, id));
}

/** Notes that a message was not taken over, and whether anybody tries again. */
export async function noteFailure(
  db: Executor,
  id: MessageId,
  { code, state }: { readonly code: string; readonly state: DeliveryState },
): Promise<void> {
  await db
    .update(messages)
    .set({ state, ...oneMore, lastErrorCode: code })
    .where(eq(messages.id, id));
}

/** Notes that a message came too late to be of use, and forgets what it said. */
export async function markTooLate(db: Executor, id: MessageId): Promise<void> {
  await db
    .update(messages)
    .set({ state: 'FAILED', content: null, lastErrorCode: 'TOO_LATE' })
    .where(eq(messages.id, id));
}

/** Forgets what at most `most` messages said that failed and were written before an instant. @returns how many. */
export async function forgetFailed(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  const failed = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.state, 'FAILED'), isNotNull(messages.content), lte(messages.createdAt, before)))
    .limit(most)
    .for('update', { skipLocked: true });
  const gone = await db
    .update(messages)
    .set({ content: null })
    .where(sql`${messages.id} in ${failed}`)
    .returning({ id: messages.id });
  return gone.length;
}

const oneMore = { attempts: sql`${messages.attempts} + 1` };

export async function insertLocalMessage(
  db: Executor,
  row: Omit<typeof localMessages.$inferInsert, 'createdAt'>,
): Promise<void> {
  const values = { ...row, createdAt: sql`clock_timestamp()` };
  await db.insert(localMessages).values(values).onConflictDoNothing();
}

export function findNewestLocalMessages(db: Executor, first: number): Promise<LocalMessageRow[]> {
  return db
    .select()
    .from(localMessages)
    .orderBy(desc(localMessages.createdAt), desc(localMessages.id))
    .limit(first);
}
