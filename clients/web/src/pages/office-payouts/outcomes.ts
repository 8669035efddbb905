import type { PayoutOutcome, PayoutStatus } from '../../graphql/__generated__/types.ts';

const outcomes: Readonly<Record<PayoutStatus, readonly PayoutOutcome[]>> = {
  PENDING: ['SENT'],
  BATCHED: [],
  RELEASED: ['EXECUTED', 'REJECTED', 'UNKNOWN'],
  UNKNOWN: ['EXECUTED', 'REJECTED'],
  EXECUTED: ['RETURNED'],
  REJECTED: [],
  RETURNED: [],
};

/** What can be recorded by hand of a payout that stands there. The servers judge it again. */
export function outcomesOf(status: PayoutStatus): readonly PayoutOutcome[] {
  return outcomes[status];
}

/** Whether the bank's day has to be said of an outcome. */
export function needsDay(outcome: PayoutOutcome | ''): boolean {
  return outcome === 'EXECUTED' || needsReason(outcome);
}

/** Whether the bank's reason has to be said of it. */
export function needsReason(outcome: PayoutOutcome | ''): boolean {
  return outcome === 'REJECTED' || outcome === 'RETURNED';
}
