import { monthOf, startOf, texts } from '@guichet/chassis/figures/figure-sql.ts';
import type { RecapQuestion } from '@guichet/chassis/figures/recap-period.ts';
import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, desc, type SQL, sql } from 'drizzle-orm';
import { paymentRequests } from '../payment-requests/payment-request.table.ts';
import { type PaymentRequestStatus, providersOffice } from '../payment-requests/payment-request.ts';
import { among, within } from '../payment-requests/request-scope.ts';
import { requestEntries } from '../request-batches/request-batch.table.ts';
import { kindsOf, type MovementSide, type OwnMovement, type RequestSums } from './payment-request-recap.ts';

// What a recap says it reads in the requests' and the books' own tables, and never writes them. Only one's own, whoever one is at the office.

/** The providers that one recap tells apart, those with most requests first. */
export const mostProviders = 100;

/** A request as it stands. */
export type RecapRequest = typeof paymentRequests.$inferSelect;

type Days = Pick<RecapQuestion, 'accountId' | 'from' | 'until'>;

/** The requests that came in from the first to the last day of Geneva. */
function received({ accountId, from, until }: Days): SQL {
  const { createdAt } = paymentRequests;
  return sql`${within({ kind: 'CLIENT', accountId }, paymentRequests)}
    and ${createdAt} >= ${startOf(from, 0)} and ${createdAt} < ${startOf(until, 1)}`;
}

/** What the entries of a request come to on one side: as the client reads it. */
const movedOn = (side: MovementSide) =>
  sql`${side === 'CLIENT' ? sql`` : sql`-`}coalesce(sum(amount_minor) filter (where kind = any(${texts(kindsOf(side))})), 0)`;

/** The requests of some days, each with what was debited and paid for it. */
function settledRequests(days: Days): SQL {
  return sql`settled as (
    select ${paymentRequests.providerId} as provider, ${paymentRequests.providerName} as name, ${paymentRequests.status} as status,
      ${paymentRequests.createdAt} as created_at, ${paymentRequests.totalMinor} as total, ${paymentRequests.clientShareMinor} as share,
      moved.debited, moved.paid
    from ${paymentRequests} cross join lateral (
      select ${movedOn('CLIENT')} as debited, ${movedOn('PROVIDER')} as paid from ${requestEntries}
      where ${requestEntries.office} = ${providersOffice} and ${requestEntries.paymentRequestId} = ${paymentRequests.id}) moved
    where ${received(days)})`;
}

const sums = sql`count(*)::int as requests, coalesce(sum(total), 0)::text as asked, coalesce(sum(share), 0)::text as share,
  coalesce(sum(debited), 0)::text as debited, coalesce(sum(paid), 0)::text as paid`;

interface FoundSums extends Record<string, unknown> {
  readonly requests: number;
  readonly asked: string;
  readonly share: string;
  readonly debited: string;
  readonly paid: string;
}

interface FoundPart extends FoundSums {
  readonly provider: string | null;
  readonly name: string | null;
  readonly status: PaymentRequestStatus | null;
}

/** A sum of a recap, and of what: of a provider, of a state, or of all. */
export interface RecapPart extends RequestSums {
  readonly provider: { readonly id: string; readonly name: string } | null;
  readonly status: PaymentRequestStatus | null;
}

/** The sums of a recap: of all, of each state and of each provider. One statement, which reads the requests once. */
export async function findRecapParts(db: Executor, question: RecapQuestion): Promise<readonly RecapPart[]> {
  const rows = await db.execute<FoundPart>(sql`
    with ${settledRequests(question)}
    select provider, status, (array_agg(name order by created_at desc))[1] as name, ${sums}
    from settled group by grouping sets ((), (status), (provider))
    order by provider is not null, requests desc, provider, status
    limit ${1 + 11 + mostProviders}`);
  return rows.map(({ provider, name, status, ...found }) => ({
    ...{ provider: provider === null ? null : { id: provider, name: name ?? '' }, status },
    ...asSums(found),
  }));
}

/** The sums of each month in which a request came in. */
export async function findMonthSums(
  db: Executor,
  days: Days,
): Promise<readonly (RequestSums & { readonly month: string })[]> {
  const rows = await db.execute<FoundSums & { readonly month: string }>(sql`
    with ${settledRequests(days)}
    select ${monthOf(sql`created_at`)} as month, ${sums} from settled group by 1 order by 1`);
  return rows.map(({ month, ...found }) => ({ month, ...asSums(found) }));
}

/** The requests of a recap, newest first, with one more to tell whether others follow. */
export function findRecapPage(db: Executor, question: RecapQuestion, page: Page): Promise<RecapRequest[]> {
  const order = { at: paymentRequests.createdAt, id: paymentRequests.id };
  return db
    .select()
    .from(paymentRequests)
    .where(and(received(question), beyond(page.after, order, 'newest first')))
    .orderBy(desc(paymentRequests.createdAt), desc(paymentRequests.id))
    .limit(page.first + 1);
}

/** The entries of a person's own requests, by the bank's day and oldest first. */
export function findMovements(
  db: Executor,
  accountId: string,
  requestIds: readonly string[],
): Promise<OwnMovement[]> {
  const { id, paymentRequestId, kind, amountMinor, bookedOn, recordedAt } = requestEntries;
  return db
    .select({ id, paymentRequestId, kind, amountMinor, bookedOn })
    .from(requestEntries)
    .where(
      sql`${requestEntries.office} = ${providersOffice} and ${requestEntries.ownerAccountId} = ${accountId}
        and ${among(paymentRequestId, requestIds)}`,
    )
    .orderBy(bookedOn, recordedAt, id);
}

function asSums({ requests, asked, share, debited, paid }: FoundSums): RequestSums {
  return {
    ...{ requests, askedMinor: BigInt(asked), shareMinor: BigInt(share) },
    ...{ debitedMinor: BigInt(debited), paidMinor: BigInt(paid) },
  };
}
