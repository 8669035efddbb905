import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findOrderFigures } from './order-figures.repository.ts';
import {
  type AskedOrderFigures,
  mostGroups,
  type OrderFigureGroup,
  type OrderFigureQuestion,
  readOrderQuestion,
} from './order-figures.ts';
import { type ShownRow, suppressSmall } from './small-groups.ts';

/** What was counted, and for whom. */
export interface CountedOrders {
  readonly question: OrderFigureQuestion;
  readonly rows: readonly ShownRow[];
  /** A dashboard sees no figure of a small group. */
  readonly isForDashboard: boolean;
}

/**
 * Counts the office's requests over connections of their own: however long it takes, no page waits for it.
 * @throws GraphQLError with the code BAD_REQUEST for a question that is too wide or makes no sense.
 */
export async function readOrderFigures(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedOrderFigures,
  groups: readonly OrderFigureGroup[],
): Promise<CountedOrders> {
  const question = readOrderQuestion(asked, groups, await databaseNow(database.figures));
  const found = await findOrderFigures(database.figures, question, groups);
  if (found.length > mostGroups)
    throw badRequest('BAD_REQUEST', `More than ${mostGroups} groups: ask for a shorter period.`);
  const isForDashboard = viewer.kind !== 'ACCOUNT';
  const rows = isForDashboard ? suppressSmall(found) : found.map((row) => ({ row, isSuppressed: false }));
  return { question, rows, isForDashboard };
}
