import { some } from '@guichet/chassis/figures/period.ts';
import { type CountedGroups, countGroups } from '@guichet/chassis/figures/shown-figures.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findCompanyFigures } from './company-figures.repository.ts';
import type { AskedCompanyFigures, CompanyFigureGroup, CompanyFigureRow } from './company-figures.ts';

/** Counts the companies at the counter. */
export function readCompanyFigures(
  context: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedCompanyFigures,
  groups: readonly CompanyFigureGroup[],
): Promise<CountedGroups<CompanyFigureRow>> {
  const accesses = some(asked.accesses);
  return countGroups(context, {
    asked: { from: asked.registeredFrom, until: asked.registeredUntil, asOf: asked.asOf },
    names: ['registeredFrom', 'registeredUntil'],
    groupBy: groups,
    count: (db, period) => findCompanyFigures(db, { ...period, accesses }, groups),
    size: ({ counts }) => ({ cases: counts.companies, people: counts.members }),
    keys: [(row) => row.access, (row) => row.month],
  });
}
