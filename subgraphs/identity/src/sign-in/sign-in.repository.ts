import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { challenges, failures } from './sign-in.table.ts';
import { type ChallengeId, failuresUntilLock } from './sign-in.ts';

export type ChallengeRow = typeof challenges.$inferSelect;

/** Whose failures are counted, and where from. */
export interface FailureKey {
  readonly emailFingerprint: string;
  readonly placeFingerprint: string;
}

/**
 * Counts a try as failed before anybody looks whether it is: so fifty tries at once are fifty, and at most six are
 * looked at. False when the account is locked for this place; that try isn't counted and doesn't lengthen the lock.
 */
export async function countFailure(
  db: Executor,
  key: FailureKey,
  { newId, settings }: Pick<IdentityContext, 'newId' | 'settings'>,
): Promise<boolean> {
  const clock = sql`clock_timestamp()`;
  const isForgotten = sql`${failures.countedAt} <= ${clock} - make_interval(secs => ${settings.signInLock.total('seconds')}::float8)`;
  const counted = await db
    .insert(failures)
    .values({ ...key, id: newId(), office: counter, count: 1, countedAt: clock })
    .onConflictDoUpdate({
      target: [failures.office, failures.emailFingerprint, failures.placeFingerprint],
      set: { count: sql`case when ${isForgotten} then 1 else ${failures.count} + 1 end`, countedAt: clock },
      setWhere: sql`${isForgotten} or ${failures.count} < ${failuresUntilLock}`,
    })
    .returning({ count: failures.count });
  return counted.length > 0;
}

/** Takes tries back that were counted as failed and weren't. Runs for those that were too, so that both cost the same. */
export async function forgiveFailures(db: Executor, key: FailureKey, tries: number): Promise<void> {
  await db
    .update(failures)
    .set({ count: sql`greatest(${failures.count} - ${tries}::int, 0)` })
    .where(
      and(
        eq(failures.office, counter),
        eq(failures.emailFingerprint, key.emailFingerprint),
        eq(failures.placeFingerprint, key.placeFingerprint),
      ),
    );
}

export async function insertChallenge(db: Executor, row: typeof challenges.$inferInsert): Promise<void> {
  await db.insert(challenges).values(row);
}

/** Holds the sign-in until the transaction ends, so that guesses at one code come one after the other. */
export async function lockChallenge(db: Executor, id: ChallengeId): Promise<ChallengeRow | null> {
  const [row] = await db.select().from(challenges).where(eq(challenges.id, id)).for('update');
  return row ?? null;
}

/** Writes what a try or a new code changed. */
export async function updateChallenge(
  db: Executor,
  id: ChallengeId,
  changes: Partial<
    Pick<ChallengeRow, 'tries' | 'codes' | 'usedAt' | 'codeFingerprint' | 'expiresAt' | 'resendAvailableAt'>
  >,
): Promise<void> {
  await db.update(challenges).set(changes).where(eq(challenges.id, id));
}

/** Brings every sign-in of an account that is between password and code to its end. */
export async function expireChallengesOf(
  db: Executor,
  accountId: AccountId,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .update(challenges)
    .set({ expiresAt: now })
    .where(
      and(eq(challenges.accountId, accountId), isNull(challenges.usedAt), gt(challenges.expiresAt, now)),
    );
}

/** Forgets the failures of an e-mail, wherever they came from. */
export async function deleteFailuresOf(db: Executor, emailFingerprint: string): Promise<void> {
  await db
    .delete(failures)
    .where(and(eq(failures.office, counter), eq(failures.emailFingerprint, emailFingerprint)));
}

/** @returns how many sign-ins are gone, at most `most`, that were over before an instant. */
export function deleteChallengesBefore(
  db: Executor,
  before: Temporal.Instant,
  most: number,
): Promise<number> {
  return deleteOld(db, challenges, { at: challenges.expiresAt, before }, most);
}

/** @returns how many counts are gone, at most `most`, that nothing was added to since an instant. */
export function deleteFailuresBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, failures, { at: failures.countedAt, before }, most);
}
