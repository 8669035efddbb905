import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import { providersOffice } from '../providers/provider.ts';
import { sepaMandates } from './client-link.table.ts';
import type { MandateId } from './client-link.ts';

export type MandateRow = typeof sepaMandates.$inferSelect;

/** The open mandate of an account, for who holds the account; also one that is void by the clock. */
export async function findOpenMandate(db: Executor, accountId: AccountId): Promise<MandateRow | null> {
  const [row] = await db
    .select()
    .from(sepaMandates)
    .where(and(eq(sepaMandates.accountId, accountId), isNull(sepaMandates.endedAt)));
  return row ?? null;
}

export async function insertMandate(db: Executor, row: typeof sepaMandates.$inferInsert): Promise<void> {
  await db.insert(sepaMandates).values(row);
}

/** Keeps when a mandate was used last, as long as nothing later is known. */
export async function useMandate(tx: Transaction, reference: string, on: string): Promise<void> {
  const { lastUsedOn } = sepaMandates;
  await tx
    .update(sepaMandates)
    .set({ lastUsedOn: on })
    .where(
      and(
        eq(sepaMandates.office, providersOffice),
        eq(sepaMandates.reference, reference),
        or(isNull(lastUsedOn), lt(lastUsedOn, on)),
      ),
    );
}

/** Ends the open mandate of an account. @returns which; empty when there is none. */
export function endMandateOf(
  db: Executor,
  accountId: AccountId,
  at: Temporal.Instant,
): Promise<{ id: MandateId }[]> {
  return db
    .update(sepaMandates)
    .set({ endedAt: at })
    .where(and(eq(sepaMandates.accountId, accountId), isNull(sepaMandates.endedAt)))
    .returning({ id: sepaMandates.id });
}
