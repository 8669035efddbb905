import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, gte, type SQL, sql } from 'drizzle-orm';
import type { PaymentRequest } from './payment-request.repository.ts';
import { paymentRequests } from './payment-request.table.ts';
import type { PaymentRequestStatus } from './payment-request.ts';
import { among, isUuid, type RequestScope, within } from './request-scope.ts';

/** What a list of payment requests may be narrowed to. */
export interface RequestFilter {
  readonly status?: readonly PaymentRequestStatus[] | null | undefined;
  readonly clientId?: string | null | undefined;
  readonly invoiceNumbers?: readonly string[] | null | undefined;
  /** The list is then by the time of the last change, oldest first. */
  readonly updatedSince?: Temporal.Instant | null | undefined;
}

const created = { at: paymentRequests.createdAt, id: paymentRequests.id };
const updated = { at: paymentRequests.updatedAt, id: paymentRequests.id };

/** One page of the requests that exist for the viewer, with one more to tell whether others follow. */
export function findRequestPage(
  db: Executor,
  scope: RequestScope,
  filter: RequestFilter,
  page: Page,
): Promise<PaymentRequest[]> {
  const { updatedSince } = filter;
  const condition = and(
    within(scope, paymentRequests),
    narrowed(filter),
    updatedSince ? gte(paymentRequests.updatedAt, updatedSince) : undefined,
    beyond(page.after, updatedSince ? updated : created, updatedSince ? 'oldest first' : 'newest first'),
  );
  const order = updatedSince
    ? [asc(paymentRequests.updatedAt), asc(paymentRequests.id)]
    : [desc(paymentRequests.createdAt), desc(paymentRequests.id)];
  return db
    .select()
    .from(paymentRequests)
    .where(condition)
    .orderBy(...order)
    .limit(page.first + 1);
}

/** A thousand years: what waits for a client stands before all else of his list, by a time that nobody lives to see. */
const ahead = { hours: 8_766_000 } as const;

const rank = sql`(${paymentRequests.createdAt} + case when ${paymentRequests.status} = 'AWAITING_CLIENT' then interval '${sql.raw(String(ahead.hours))} hours' else interval '0' end)`;

/** A page of what each of many people is asked for: what waits for him first, then the newest, in one statement. */
export async function findRequestPagesOf(
  db: Executor,
  scope: RequestScope,
  accountIds: readonly string[],
  filter: RequestFilter,
  page: Page,
): Promise<PaymentRequest[]> {
  const owners = sql`unnest(${`{${accountIds.filter(isUuid).join(',')}}`}::uuid[]) as owner(id)`;
  const { after } = page;
  const theirs = db
    .select()
    .from(paymentRequests)
    .where(
      and(
        within(scope, paymentRequests),
        sql`${paymentRequests.ownerAccountId} = owner.id`,
        narrowed(filter),
        filter.updatedSince ? gte(paymentRequests.updatedAt, filter.updatedSince) : undefined,
        after
          ? sql`(${rank}, ${paymentRequests.id}) < (${sql.param(after.at, paymentRequests.createdAt)}, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(sql`${rank} desc`, desc(paymentRequests.id))
    .limit(page.first + 1)
    .as('page');
  return db.select(theirs._.selectedFields).from(owners).crossJoinLateral(theirs);
}

/** Where a request stands in its client's list, as `findRequestPagesOf` orders it. */
export function rankOf({ createdAt, status }: PaymentRequest): Temporal.Instant {
  return status === 'AWAITING_CLIENT' ? createdAt.add(ahead) : createdAt;
}

function narrowed({ status, clientId, invoiceNumbers }: RequestFilter): SQL | undefined {
  return and(
    status ? sql`${paymentRequests.status} = any(${`{${status.join(',')}}`}::text[])` : undefined,
    clientId ? among(paymentRequests.clientId, [clientId]) : undefined,
    invoiceNumbers
      ? sql`${paymentRequests.invoiceNumber} = any(array(select jsonb_array_elements_text(${JSON.stringify(invoiceNumbers)}::jsonb)))`
      : undefined,
  );
}
