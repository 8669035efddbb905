import {
  everyMonth,
  firstDayOf,
  lastDayOf,
  type RecapQuestion,
} from '@guichet/chassis/figures/recap-period.ts';
import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { noRequests, type RequestSums } from './payment-request-recap.ts';
import {
  findMonthSums,
  findRecapPage,
  findRecapParts,
  type RecapPart,
  type RecapRequest,
} from './request-sums.repository.ts';

/** A recap as it is read: what nobody asks for is not counted. */
export interface PaymentRequestRecap extends RecapQuestion {
  /** Of all, of each state, of each provider: counted once for the three. */
  readonly parts: () => Promise<readonly RecapPart[]>;
}

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** The recap of an account for the person himself; null for anybody else, officers and providers included. */
export function openRecap({ database, viewer }: Reader, question: RecapQuestion): PaymentRequestRecap | null {
  if (viewer.kind !== 'ACCOUNT' || question.accountId !== viewer.subject) return null;
  let counted: Promise<readonly RecapPart[]> | null = null;
  const parts = () => {
    counted ??= findRecapParts(database.pages, question);
    return counted;
  };
  return { ...question, parts };
}

/** A page of the requests of a recap. */
export async function readRecapPage(
  { database }: Pick<Reader, 'database'>,
  recap: PaymentRequestRecap,
  page: Page,
): Promise<Connection<RecapRequest>> {
  const found = await findRecapPage(database.pages, recap, page);
  return connection(found, page, ({ createdAt, id }) => ({ at: createdAt, id }));
}

/** The months that are compared, one after the other. */
export async function readMonths(
  { database }: Pick<Reader, 'database'>,
  { accountId, months }: RecapQuestion,
): Promise<readonly (RequestSums & { readonly month: string })[]> {
  const days = { from: firstDayOf(months.first), until: lastDayOf(months.last) };
  const found = await findMonthSums(database.pages, { accountId, ...days });
  const known = new Map(found.map((row) => [row.month, row]));
  return everyMonth(months).map((month) => known.get(month) ?? { month, ...noRequests });
}
