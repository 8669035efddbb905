import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { sessions } from './session.table.ts';
import type { SessionId } from './session.ts';

const clock = sql`clock_timestamp()`;

export async function insertSession(db: Executor, row: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(row);
}

/**
 * Finds a session that lives and keeps it awake, in one statement: two processes that do so at once don't need to
 * agree. Null when it is unknown, ended, past its end, or has slept for longer than `idle`.
 */
export async function wakeSession(
  db: Executor,
  tokenHash: string,
  idle: Temporal.Duration,
): Promise<{ readonly id: SessionId; readonly accountId: AccountId } | null> {
  const [row] = await db
    .update(sessions)
    .set({ seenAt: clock })
    .where(
      and(
        eq(sessions.office, counter),
        eq(sessions.tokenHash, tokenHash),
        isNull(sessions.endedAt),
        sql`${sessions.expiresAt} > ${clock}`,
        sql`${sessions.seenAt} > ${clock} - make_interval(secs => ${idle.total('seconds')}::float8)`,
      ),
    )
    .returning({ id: sessions.id, accountId: sessions.accountId });
  return row ?? null;
}

/** Whose session was ended just now; null when there was none to end. */
export async function endLivingSession(db: Executor, id: SessionId): Promise<AccountId | null> {
  const [row] = await db
    .update(sessions)
    .set({ endedAt: clock })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
    .returning({ accountId: sessions.accountId });
  return row?.accountId ?? null;
}

/** Ends what lives of an account's sessions. @returns those that were ended just now. */
export async function endLivingSessionsOf(db: Executor, accountId: AccountId): Promise<readonly SessionId[]> {
  const ended = await db
    .update(sessions)
    .set({ endedAt: clock })
    .where(
      and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), sql`${sessions.expiresAt} > ${clock}`),
    )
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}

/** @returns how many sessions are gone, at most `most`, whose time was over before an instant. */
export function deleteSessionsBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, sessions, { at: sessions.expiresAt, before }, most);
}
