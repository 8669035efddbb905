import { some } from '@guichet/chassis/figures/period.ts';
import { type CountedGroups, countGroups } from '@guichet/chassis/figures/shown-figures.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice } from '../claims/claim.ts';
import { findFigures } from './claim-figures.repository.ts';
import type { AskedFigures, ClaimFigureGroup, FigureRow } from './claim-figures.ts';

/** Counts the office's claims. */
export function readFigures(
  context: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedFigures,
  groups: readonly ClaimFigureGroup[],
): Promise<CountedGroups<FigureRow>> {
  const narrowed = { forms: some(asked.forms), statuses: some(asked.statuses) };
  return countGroups(context, {
    asked: { from: asked.receivedFrom, until: asked.receivedUntil, asOf: asked.asOf },
    names: ['receivedFrom', 'receivedUntil'],
    groupBy: groups,
    count: (db, period) => findFigures(db, insuranceOffice, { ...period, ...narrowed }, groups),
    size: ({ counts }) => ({ cases: counts.received, people: counts.people }),
    keys: [(row) => row.status, (row) => row.form, (row) => row.month, (row) => row.officer],
  });
}
