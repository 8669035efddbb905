import {
  cutoffOf,
  groupedBy,
  keyColumns,
  monthOf,
  startOf,
  texts,
} from '@guichet/chassis/figures/figure-sql.ts';
import { mostGroups } from '@guichet/chassis/figures/period.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { paymentRequests, paymentRequestTransitions } from '../payment-requests/payment-request.table.ts';
import {
  type PaymentRequestStatus,
  providersOffice,
  type RequestValidation,
} from '../payment-requests/payment-request.ts';
import type {
  PaymentRequestFigureGroup,
  PaymentRequestFigureQuestion,
  PaymentRequestFigureRow,
} from './payment-request-figures.ts';

/** The column of each group, by its name in the answer. */
const columns = {
  REQUEST_STATUS: 'status',
  MONTH: 'month',
  VALIDATION: 'validation',
} as const satisfies Readonly<Record<PaymentRequestFigureGroup, string>>;

/**
 * The figures of each group, in one statement; one row more than `mostGroups` tells that there are too many. An index leads to the requests that came in within the period,
 * and for each of them the key of the history to its few steps. Whoever validated or contested by his own word is the client.
 */
export async function findPaymentRequestFigures(
  db: Executor,
  { from, until, asOf, statuses }: PaymentRequestFigureQuestion,
  groups: readonly PaymentRequestFigureGroup[],
): Promise<readonly PaymentRequestFigureRow[]> {
  const keys = groups.map((group) => columns[group]);
  const cutoff = cutoffOf(asOf);
  const is = (...wanted: readonly PaymentRequestStatus[]) =>
    sql`count(*) filter (where status = any(${texts(wanted)}))::int`;
  const validated = (by: RequestValidation) => sql`count(*) filter (where validation = ${by})::int`;
  const rows = await db.execute<Found>(sql`
    with counted as (
      select life.status, life.validation, r.owner_account_id, r.total_minor, r.client_share_minor,
        ${monthOf(sql`r.created_at`)} as month,
        extract(epoch from life.answered_at - life.asked_at)::float8 as seconds
      from ${paymentRequests} r
      cross join lateral (
        select (array_agg(step.to_status order by step.request_version desc))[1] as status,
          min(step.at) filter (where step.to_status = 'AWAITING_CLIENT') as asked_at,
          min(step.at) filter (where step.to_status in ('VALIDATED', 'CONTESTED') and step.actor = r.owner_account_id::text) as answered_at,
          max(case when step.actor = r.owner_account_id::text then 'CLIENT' else 'AUTOMATIC' end)
            filter (where step.to_status = 'VALIDATED') as validation
        from ${paymentRequestTransitions} step
        where step.office = ${providersOffice} and step.payment_request_id = r.id and step.at < ${cutoff}
      ) life
      where r.office = ${providersOffice} and not r.is_sandbox and r.created_at >= ${startOf(from, 0)} and r.created_at < ${startOf(until, 1)}
        and r.created_at < ${cutoff} and life.status is not null
        ${statuses ? sql`and life.status = any(${texts(statuses)})` : sql``}
    )
    select ${keyColumns(Object.values(columns), keys)},
      count(*)::int as requests, count(distinct owner_account_id)::int as clients,
      ${is('RECEIVED', 'NOTICE_FAILED')} as "notNotified", ${is('AWAITING_CLIENT')} as "awaitingClient",
      ${validated('CLIENT')} as "validatedByClient", ${validated('AUTOMATIC')} as "validatedAutomatically",
      ${is('CONTESTED')} as contested, ${is('CANCELLED')} as cancelled,
      sum(total_minor)::text as total, sum(client_share_minor)::text as share, count(seconds)::int as answered,
      percentile_cont(0.5) within group (order by seconds) as median,
      percentile_cont(0.9) within group (order by seconds) as ninetieth
    from counted
    ${groupedBy(keys)}
    limit ${mostGroups + 1}`);
  return rows.map(asFigures);
}

/** A row as PostgreSQL answers it. */
type Found = Readonly<
  Record<
    | 'requests'
    | 'clients'
    | 'notNotified'
    | 'awaitingClient'
    | 'validatedByClient'
    | 'validatedAutomatically'
    | 'contested'
    | 'cancelled'
    | 'answered',
    number
  >
> & {
  readonly status: PaymentRequestStatus | null;
  readonly month: string | null;
  readonly validation: RequestValidation | null;
  /** Null when nothing was counted. */
  readonly total: string | null;
  readonly share: string | null;
  readonly median: number | null;
  readonly ninetieth: number | null;
};

function asFigures(found: Found): PaymentRequestFigureRow {
  const { status, month, validation, total, share, median, ninetieth, ...numbers } = found;
  return {
    ...{ status, month, validation },
    counts: {
      ...numbers,
      ...{ totalMinor: BigInt(total ?? 0), clientShareMinor: BigInt(share ?? 0) },
      ...{ medianSeconds: median, ninetiethSeconds: ninetieth },
    },
  };
}
