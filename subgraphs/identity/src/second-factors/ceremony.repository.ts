import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { ceremonies } from './second-factor.table.ts';
import { type CeremonyId, type CeremonyPurpose, triesPerAuthenticator } from './second-factor.ts';

const clock = sql`clock_timestamp()`;

/** Which ceremony is meant: one for another purpose, or somebody else's, answers like one that never was. */
export interface CeremonyKey {
  readonly id: CeremonyId;
  readonly purpose: CeremonyPurpose;
  readonly accountId: AccountId | null;
}

export async function insertCeremony(db: Executor, row: typeof ceremonies.$inferInsert): Promise<void> {
  await db.insert(ceremonies).values(row);
}

/** Takes a ceremony that waits, so that its answer comes once; the sealed secret, or null. */
export async function takeCeremony(db: Executor, key: CeremonyKey): Promise<string | null> {
  const [row] = await db.delete(ceremonies).where(waiting(key)).returning({ secret: ceremonies.secret });
  return row?.secret ?? null;
}

/** Counts a try at a ceremony that stands several; the sealed secret, or null when it waits no more. It is held until the transaction ends. */
export async function tryCeremony(db: Executor, key: CeremonyKey): Promise<string | null> {
  const [row] = await db
    .update(ceremonies)
    .set({ tries: sql`${ceremonies.tries} + 1` })
    .where(and(waiting(key), lt(ceremonies.tries, triesPerAuthenticator)))
    .returning({ secret: ceremonies.secret });
  return row?.secret ?? null;
}

export async function deleteCeremoniesOf(db: Executor, accountId: AccountId): Promise<void> {
  await db.delete(ceremonies).where(eq(ceremonies.accountId, accountId));
}

/** @returns how many ceremonies are gone, at most `most`, that were over before an instant. */
export function deleteCeremoniesBefore(
  db: Executor,
  before: Temporal.Instant,
  most: number,
): Promise<number> {
  return deleteOld(db, ceremonies, { at: ceremonies.expiresAt, before }, most);
}

function waiting({ id, purpose, accountId }: CeremonyKey) {
  return and(
    eq(ceremonies.id, id),
    eq(ceremonies.purpose, purpose),
    accountId ? eq(ceremonies.accountId, accountId) : isNull(ceremonies.accountId),
    gt(ceremonies.expiresAt, clock),
  );
}
