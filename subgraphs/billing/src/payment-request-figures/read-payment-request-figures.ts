import { some } from '@guichet/chassis/figures/period.ts';
import { type CountedGroups, countGroups } from '@guichet/chassis/figures/shown-figures.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findPaymentRequestFigures } from './payment-request-figures.repository.ts';
import type {
  AskedPaymentRequestFigures,
  PaymentRequestFigureGroup,
  PaymentRequestFigureRow,
} from './payment-request-figures.ts';

/** Counts what providers ask their clients for. */
export function readPaymentRequestFigures(
  context: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedPaymentRequestFigures,
  groups: readonly PaymentRequestFigureGroup[],
): Promise<CountedGroups<PaymentRequestFigureRow>> {
  const statuses = some(asked.statuses);
  return countGroups(context, {
    asked: { from: asked.createdFrom, until: asked.createdUntil, asOf: asked.asOf },
    names: ['createdFrom', 'createdUntil'],
    groupBy: groups,
    count: (db, period) => findPaymentRequestFigures(db, { ...period, statuses }, groups),
    size: ({ counts }) => ({ cases: counts.requests, people: counts.clients }),
    keys: [(row) => row.status, (row) => row.month, (row) => row.validation],
  });
}
