import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { counter } from '../accounts/account.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { apiBudgets } from './budget.table.ts';
import type { Charge } from './budget.ts';

/**
 * Fills a budget by what has flowed in and takes the points if it holds them, in one statement: fifty at once wait for each
 * other at the row. The clock is the database's, and one that was set back fills nothing.
 */
export async function charge(
  db: Executor,
  { id, holder, holderId, points, perMinute }: Charge & { readonly id: string },
): Promise<{ readonly granted: boolean; readonly level: number }> {
  const { office, level, filledAt } = apiBudgets;
  const full = sql`${perMinute}::float8`;
  const price = sql`${points}::float8`;
  const seconds = sql`greatest(extract(epoch from excluded.filled_at - ${filledAt}), 0)::float8`;
  const filled = sql`least(${full}, ${level} + ${seconds} * ${full} / 60)`;
  const [row] = await db
    .insert(apiBudgets)
    .values({
      id,
      office: counter,
      holder,
      holderId,
      level: sql`case when ${full} >= ${price} then ${full} - ${price} else ${full} end`,
      filledAt: sql`clock_timestamp()`,
      granted: sql`${full} >= ${price}`,
    })
    .onConflictDoUpdate({
      target: [office, apiBudgets.holder, apiBudgets.holderId],
      set: {
        level: sql`case when ${filled} >= ${price} then ${filled} - ${price} else ${filled} end`,
        filledAt: sql`greatest(${filledAt}, excluded.filled_at)`,
        granted: sql`${filled} >= ${price}`,
      },
    })
    .returning({ granted: apiBudgets.granted, level });
  if (!row) throw new Error('A budget was charged and not there');
  return row;
}

/** @returns how many budgets are gone, at most `most`, that nobody charged since an instant. */
export function deleteBudgetsBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, apiBudgets, { at: apiBudgets.filledAt, before }, most);
}
