import type { Log } from '@guichet/chassis/log/log.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import type { ChargeBudget, Charged, Payer } from './budget.ts';

/** Where points are taken from budgets. */
export interface Till {
  readonly charge: ChargeBudget;
  readonly log: Log;
}

/**
 * Takes points from a caller's budget; `told` hears what is left, also when they are refused.
 * @throws GraphQLError BUDGET_SPENT, or SUBGRAPH_UNAVAILABLE when identity can't be asked: what can't be charged isn't done.
 */
export async function pay(
  { charge, log }: Till,
  { payer, points }: { readonly payer: Payer; readonly points: number },
  slip: Slip,
  told: (charged: Charged) => void = () => undefined,
): Promise<void> {
  const charged = await charge(payer, points, slip).catch((error: unknown) => {
    log.error('budget not charged', { subgraph: 'identity' }, error);
    throw refuse(gatewayProblems.SUBGRAPH_UNAVAILABLE, slip.locale, 503);
  });
  told(charged);
  if (charged.granted) return;
  const { retryAfterSeconds } = charged;
  const figures = { limit: payer.perMinute, figure: points, retryAfterSeconds };
  throw refuse(gatewayProblems.BUDGET_SPENT, slip.locale, 429, figures);
}
