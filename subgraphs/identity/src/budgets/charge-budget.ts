import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { GraphQLError } from 'graphql';
import { readId } from '../ids.ts';
import { charge, deleteBudgetsBefore } from './budget.repository.ts';
import { type Charge, type Charged, idleAfter, tellCharge } from './budget.ts';

/** Takes what an operation costs from the budget of who sent it, or tells when there will be enough. */
export async function chargeBudget(
  { database, newId }: Pick<WorkContext, 'database' | 'newId'>,
  asked: Charge,
): Promise<Charged> {
  const holderId = readId<string>(asked.holderId);
  // Points below zero would fill a budget; the gateway computes none.
  if (!holderId || asked.points < 0 || asked.perMinute < 1)
    throw new GraphQLError('This is not a charge.', { extensions: { code: 'BAD_USER_INPUT' } });
  return tellCharge(asked, await charge(database.pages, { ...asked, holderId, id: newId() }));
}

/** Takes away budgets that are full since long. */
export function sweepBudgets(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteBudgetsBefore(db, now.subtract(idleAfter), most);
}
