import type { Executor } from '../postgres/database.ts';
import { databaseNow } from '../postgres/now.ts';
import type { RequestContext } from '../subgraph/context.ts';
import { type AskedPeriod, type FigurePeriod, holdToBound, readPeriod } from './period.ts';
import { type GroupReading, type ShownRow, suppressSmall } from './small-groups.ts';

/** A question of figures, as its room puts it. */
export interface FigureCount<Row> extends GroupReading<Row> {
  readonly asked: AskedPeriod;
  readonly names: readonly [from: string, until: string];
  readonly groupBy: readonly string[];
  readonly count: (db: Executor, period: FigurePeriod) => Promise<readonly Row[]>;
}

/** What was counted, and for whom. */
export interface CountedGroups<Row> {
  readonly period: FigurePeriod;
  readonly rows: readonly ShownRow<Row>[];
  /** A dashboard sees no figure of a small group. */
  readonly isForDashboard: boolean;
}

/**
 * Counts over connections of their own: however long it takes, no page waits for it.
 * @throws GraphQLError with the code BAD_REQUEST for a question that is too wide or makes no sense.
 */
export async function countGroups<Row>(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  { asked, names, groupBy, count, ...reading }: FigureCount<Row>,
): Promise<CountedGroups<Row>> {
  const period = readPeriod(asked, names, groupBy, await databaseNow(database.adhoc));
  const found = await count(database.adhoc, period);
  holdToBound(found);
  const isForDashboard = viewer.kind !== 'ACCOUNT';
  const rows = isForDashboard
    ? suppressSmall(found, reading)
    : found.map((row) => ({ row, isSuppressed: false }));
  return { period, rows, isForDashboard };
}
