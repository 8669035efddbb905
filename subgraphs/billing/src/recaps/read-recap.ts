import { type Connection, connection, largestPage, type Page } from '@guichet/chassis/pages/page.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { accountScopeOf } from '../client-accounts/account-scope.ts';
import { readAccountFor } from '../client-accounts/read-account.ts';
import { isMonth } from '../monthly-invoices/closing.ts';
import { type ClosedRow, findClosedMonth, findClosedRecap, findLinePage } from './recap.repository.ts';
import {
  everyLine,
  type Recap,
  type RecapLine,
  type RecapLineFilter,
  type RecapTotals,
  totalsOf,
} from './recap.ts';
import { sumParts } from './recap-sums.repository.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** A company's month; null when there is no such account for the viewer, or he does not see its recap. */
export async function readRecap(reader: Reader, accountId: string, month: string): Promise<Recap | null> {
  const { database, viewer } = reader;
  const account = isMonth(month) ? await readAccountFor(reader, 'RECAP', accountId) : null;
  if (!account) return null;
  const scope = accountScopeOf(viewer, 'RECAP');
  return { account, month, closed: await findClosedMonth(database.pages, scope, account.id, month) };
}

/** A closed month by the id of its recap; null when there is none for the viewer. */
export async function readClosedRecap(
  reader: Reader,
  id: string,
): Promise<(Recap & { readonly closed: ClosedRow }) | null> {
  const scope = accountScopeOf(reader.viewer, 'RECAP');
  const closed = await findClosedRecap(reader.database.pages, scope, id);
  const account = closed && (await readAccountFor(reader, 'RECAP', closed.clientAccountId));
  return account ? { account, month: closed.month, closed } : null;
}

/** A page of its requests, oldest first. */
export async function listRecapLines(
  { database, locale }: Pick<RequestContext, 'database' | 'locale'>,
  recap: Recap,
  filter: { readonly [Key in keyof RecapLineFilter]?: RecapLineFilter[Key] | undefined },
  page: Page,
): Promise<Connection<RecapLine>> {
  const asked = { ...everyLine, ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) };
  const found = await findLinePage(database.pages, recap, { filter: asked, locale, page });
  return connection(found, page, ({ confirmedAt, id }) => ({ at: confirmedAt, id }));
}

/** All of its requests in a language, oldest first: for a paper or a table, read page by page. */
export async function allRecapLines(
  db: Executor,
  recap: Recap,
  locale: Locale,
): Promise<readonly RecapLine[]> {
  const lines: RecapLine[] = [];
  const first = largestPage * 10;
  for (;;) {
    const last = lines.at(-1);
    const after = last ? { at: last.confirmedAt, id: last.id } : null;
    const found = await findLinePage(db, recap, { filter: everyLine, locale, page: { first, after } });
    lines.push(...found.slice(0, first));
    if (found.length <= first) return lines;
  }
}

/** What it comes to. */
export async function totalRecap(
  { database, locale }: Pick<RequestContext, 'database' | 'locale'>,
  recap: Recap,
): Promise<RecapTotals> {
  const parts = await sumParts(database.pages, recap, locale);
  return totalsOf(parts, recap.closed?.creditsMinor ?? 0n, locale);
}
