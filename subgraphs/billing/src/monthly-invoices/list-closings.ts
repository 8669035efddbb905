import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findClosings, sumLeft } from './closing.repository.ts';
import { type ClosingPreview, hasEnded, isMonth, type MonthlyClosing } from './closing.ts';

type Reader = Pick<RequestContext, 'database'>;

const mostClosings = 60;

/** How far a month's closing is; null when nobody has begun it. */
export async function readClosing({ database }: Reader, month: string): Promise<MonthlyClosing | null> {
  const [closing = null] = isMonth(month) ? await findClosings(database.pages, { month }) : [];
  return closing;
}

/** The months that were closed, latest first. */
export function listClosings({ database }: Reader): Promise<readonly MonthlyClosing[]> {
  return findClosings(database.pages, { latest: mostClosings });
}

/** What closing a month would come to now. */
export async function previewClosing({ database }: Reader, month: string): Promise<ClosingPreview> {
  const nothing = { accounts: 0, count: 0, subtotalMinor: 0n, cardMinor: 0n };
  if (!isMonth(month)) return { month, hasEnded: false, ...nothing };
  const isEnded = hasEnded(month, await databaseNow(database.pages));
  return { month, hasEnded: isEnded, ...(await sumLeft(database.pages, month)) };
}
