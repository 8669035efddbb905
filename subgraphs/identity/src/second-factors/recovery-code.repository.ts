import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, count, eq, isNull } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { recoveryCodes } from './second-factor.table.ts';

export async function insertCodes(
  db: Executor,
  rows: readonly (typeof recoveryCodes.$inferInsert)[],
): Promise<void> {
  await db.insert(recoveryCodes).values([...rows]);
}

export async function deleteCodesOf(db: Executor, accountId: AccountId): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
}

/** Uses a code up. False when it is none of the account's, or was used before: of fifty who come at once, one has it. */
export async function useCode(
  db: Executor,
  accountId: AccountId,
  codeFingerprint: string,
  usedAt: Temporal.Instant,
): Promise<boolean> {
  const used = await db
    .update(recoveryCodes)
    .set({ usedAt })
    .where(
      and(
        eq(recoveryCodes.office, counter),
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.codeFingerprint, codeFingerprint),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ id: recoveryCodes.id });
  return used.length > 0;
}

/** How many codes an account has, and how many of them are not used. */
export async function countCodes(
  db: Executor,
  accountId: AccountId,
): Promise<{ readonly made: number; readonly left: number }> {
  const [row] = await db
    .select({ made: count(), used: count(recoveryCodes.usedAt) })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.accountId, accountId));
  return { made: row?.made ?? 0, left: (row?.made ?? 0) - (row?.used ?? 0) };
}
