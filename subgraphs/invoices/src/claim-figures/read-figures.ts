import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice } from '../claims/claim.ts';
import { findFigures } from './claim-figures.repository.ts';
import {
  type AskedFigures,
  type ClaimFigureGroup,
  type FigureQuestion,
  mostGroups,
  readQuestion,
} from './claim-figures.ts';
import { type ShownRow, suppressSmall } from './small-groups.ts';

/** What was counted, and for whom. */
export interface CountedClaims {
  readonly question: FigureQuestion;
  readonly rows: readonly ShownRow[];
  /** A dashboard sees no figure of a small group. */
  readonly isForDashboard: boolean;
}

/**
 * Counts the office's claims over connections of their own: however long it takes, no page waits for it.
 * @throws GraphQLError with the code BAD_REQUEST for a question that is too wide or makes no sense.
 */
export async function readFigures(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  asked: AskedFigures,
  groups: readonly ClaimFigureGroup[],
): Promise<CountedClaims> {
  const question = readQuestion(asked, groups, await databaseNow(database.figures));
  const found = await findFigures(database.figures, insuranceOffice, question, groups);
  if (found.length > mostGroups)
    throw badRequest('BAD_REQUEST', `More than ${mostGroups} groups: ask for a shorter period.`);
  const isForDashboard = viewer.kind !== 'ACCOUNT';
  const rows = isForDashboard ? suppressSmall(found) : found.map((row) => ({ row, isSuppressed: false }));
  return { question, rows, isForDashboard };
}
