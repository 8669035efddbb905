import { some } from '@guichet/chassis/figures/period.ts';
import { type CountedGroups, countGroups } from '@guichet/chassis/figures/shown-figures.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findInvoiceFigures } from './invoice-figures.repository.ts';
import type { AskedInvoiceFigures, InvoiceFigureGroup, InvoiceFigureRow } from './invoice-figures.ts';

/** Counts the office's monthly invoices. */
export function readInvoiceFigures(
  context: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedInvoiceFigures,
  groups: readonly InvoiceFigureGroup[],
): Promise<CountedGroups<InvoiceFigureRow>> {
  const statuses = some(asked.statuses);
  return countGroups(context, {
    asked: { from: asked.issuedFrom, until: asked.issuedUntil, asOf: asked.asOf },
    names: ['issuedFrom', 'issuedUntil'],
    groupBy: groups,
    count: (db, period) => findInvoiceFigures(db, { ...period, statuses }, groups),
    size: ({ counts }) => ({ cases: counts.invoices, people: counts.companies }),
    keys: [(row) => row.status, (row) => row.month, (row) => row.reminded],
  });
}
