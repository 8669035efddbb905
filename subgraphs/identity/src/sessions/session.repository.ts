import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import type { KnownDeviceId } from '../known-devices/known-device.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { sessions } from './session.table.ts';
import type { SessionId } from './session.ts';

const clock = sql`clock_timestamp()`;
const isAwake = (idle: Temporal.Duration) =>
  sql`${sessions.seenAt} > ${clock} - make_interval(secs => ${idle.total('seconds')}::float8)`;

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
        isAwake(idle),
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

/** An account's sessions that live, the one with the id `first` first, then the newest. */
export function findLivingSessions(
  db: Executor,
  accountId: AccountId,
  {
    idle,
    first,
    most,
  }: { readonly idle: Temporal.Duration; readonly first: string | null; readonly most: number },
) {
  const { id, browser, system, createdAt, seenAt, expiresAt } = sessions;
  return db
    .select({ id, browser, system, createdAt, seenAt, expiresAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.endedAt),
        sql`${sessions.expiresAt} > ${clock}`,
        isAwake(idle),
      ),
    )
    .orderBy(sql`${id}::text = ${first ?? ''} desc`, desc(createdAt), desc(id))
    .limit(most);
}

/** Ends one of an account's sessions. Null when it has no such one. */
export async function endSessionOf(
  db: Executor,
  accountId: AccountId,
  id: SessionId,
): Promise<{ readonly deviceId: KnownDeviceId | null } | null> {
  const [row] = await db
    .update(sessions)
    .set({ endedAt: clock })
    .where(and(eq(sessions.id, id), eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
    .returning({ deviceId: sessions.deviceId });
  return row ?? null;
}

/** Gives a session that lives another token. @returns when it ends; null for one that is over. */
export async function replaceSessionToken(
  db: Executor,
  id: SessionId,
  tokenHash: string,
): Promise<Temporal.Instant | null> {
  const [row] = await db
    .update(sessions)
    .set({ tokenHash })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
    .returning({ expiresAt: sessions.expiresAt });
  return row?.expiresAt ?? null;
}

/** The browser of a session; null for a session that is none. */
export async function findDeviceOf(db: Executor, id: SessionId | null): Promise<KnownDeviceId | null> {
  if (!id) return null;
  const [row] = await db.select({ deviceId: sessions.deviceId }).from(sessions).where(eq(sessions.id, id));
  return row?.deviceId ?? null;
}

/** Ends what lives of an account's sessions, but for one. @returns those that were ended just now. */
export async function endLivingSessionsOf(
  db: Executor,
  accountId: AccountId,
  except: SessionId | null,
): Promise<readonly SessionId[]> {
  const ended = await db
    .update(sessions)
    .set({ endedAt: clock })
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.endedAt),
        sql`${sessions.expiresAt} > ${clock}`,
        except ? ne(sessions.id, except) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}

/** @returns how many sessions are gone, at most `most`, whose time was over before an instant. */
export function deleteSessionsBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, sessions, { at: sessions.expiresAt, before }, most);
}
