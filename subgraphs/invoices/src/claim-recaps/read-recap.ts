import {
  everyMonth,
  firstDayOf,
  lastDayOf,
  type RecapQuestion,
} from '@guichet/chassis/figures/recap-period.ts';
import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { Claim } from '../claims/claim.ts';
import { findMonthSums, findRecapPage, findRecapSums, type RecapSumRow } from './claim-recap.repository.ts';
import { noClaims, type RecapSums } from './claim-recap.ts';

/** A recap as it is read: what nobody asks for is not counted. */
export interface ClaimRecap extends RecapQuestion {
  /** Of all, of each form, of each beneficiary: counted once for the three. */
  readonly sums: () => Promise<readonly RecapSumRow[]>;
}

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** The recap of an account for the person herself; null for anybody else, officers included. */
export function openRecap({ database, viewer }: Reader, question: RecapQuestion): ClaimRecap | null {
  if (question.accountId !== viewer.subject) return null;
  let counted: Promise<readonly RecapSumRow[]> | null = null;
  const sums = () => {
    counted ??= findRecapSums(database.pages, question);
    return counted;
  };
  return { ...question, sums };
}

/** A page of the claims of a recap. */
export async function readRecapPage(
  { database }: Pick<Reader, 'database'>,
  recap: ClaimRecap,
  page: Page,
): Promise<Connection<Claim>> {
  const found = await findRecapPage(database.pages, recap, page);
  return connection(found, page, ({ submittedAt, id }) => ({ at: submittedAt, id }));
}

/** The months that are compared, one after the other. */
export async function readMonths(
  { database }: Pick<Reader, 'database'>,
  { accountId, months }: RecapQuestion,
): Promise<readonly (RecapSums & { readonly month: string })[]> {
  const from = firstDayOf(months.first);
  const until = lastDayOf(months.last);
  const found = await findMonthSums(database.pages, { accountId, from, until });
  const known = new Map(found.map((row) => [row.month, row]));
  return everyMonth(months).map((month) => known.get(month) ?? { month, ...noClaims });
}
