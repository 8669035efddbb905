import { some } from '@guichet/chassis/figures/period.ts';
import { type CountedGroups, countGroups } from '@guichet/chassis/figures/shown-figures.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findOrderFigures } from './order-figures.repository.ts';
import type { AskedOrderFigures, OrderFigureGroup, OrderFigureRow } from './order-figures.ts';

/** Counts the office's requests. */
export function readOrderFigures(
  context: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedOrderFigures,
  groups: readonly OrderFigureGroup[],
): Promise<CountedGroups<OrderFigureRow>> {
  const narrowed = {
    services: some(asked.services),
    statuses: some(asked.statuses),
    settlement: asked.settlement ?? null,
  };
  return countGroups(context, {
    asked: { from: asked.placedFrom, until: asked.placedUntil, asOf: asked.asOf },
    names: ['placedFrom', 'placedUntil'],
    groupBy: groups,
    count: (db, period) => findOrderFigures(db, { ...period, ...narrowed }, groups),
    size: ({ counts }) => ({ cases: counts.requests, people: counts.people }),
    keys: [
      (row) => row.status,
      (row) => row.service,
      (row) => row.month,
      (row) => row.settlement,
      (row) => row.officer,
    ],
  });
}
