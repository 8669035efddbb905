import { some } from '@guichet/chassis/figures/period.ts';
import { type CountedGroups, countGroups } from '@guichet/chassis/figures/shown-figures.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findAccountFigures } from './account-figures.repository.ts';
import {
  type AccountFigureGroup,
  type AccountFigureRow,
  type AskedAccountFigures,
  seesBoxes,
} from './account-figures.ts';

/** Counts the counter's accounts, as much of them as the viewer's office is told. */
export function readAccountFigures(
  context: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedAccountFigures,
  groups: readonly AccountFigureGroup[],
): Promise<CountedGroups<AccountFigureRow>> {
  const narrowed = { kinds: some(asked.kinds), states: some(asked.states) };
  const tellsBoxes = seesBoxes(context.viewer);
  return countGroups(context, {
    asked: { from: asked.openedFrom, until: asked.openedUntil, asOf: asked.asOf },
    names: ['openedFrom', 'openedUntil'],
    groupBy: groups,
    count: (db, period) => findAccountFigures(db, { ...period, ...narrowed, tellsBoxes }, groups),
    // An account is somebody's.
    size: ({ counts }) => ({ cases: counts.accounts, people: counts.accounts }),
    keys: [(row) => row.kind, (row) => row.state, (row) => row.month, (row) => row.locale],
  });
}
