import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { and, sql } from 'drizzle-orm';
import { type AccountScope, among, ofCompanies } from '../client-accounts/account-scope.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { orderLines, orders } from '../orders/order.table.ts';
import { dueStatuses } from '../orders/order.ts';
import { serviceEditions } from '../services/service.table.ts';
import { recapLines, recaps } from './recap.table.ts';
import type { Recap, RecapPart } from './recap.ts';
import { membersOf, nameOf, ofEdition, ofLine, titleIn } from './requests.repository.ts';

interface PartRow extends Record<string, unknown> {
  readonly by: RecapPart['by'];
  readonly settlement: RecapPart['settlement'];
  readonly key: string | null;
  readonly label: string | null;
  readonly count: number;
  readonly fee: string;
  readonly postage: string;
}

/** What the requests of a recap come to, by settlement: all, by service, by who ordered and by company name. */
export async function sumParts(db: Executor, recap: Recap, locale: Locale): Promise<readonly RecapPart[]> {
  const source = recap.closed
    ? sql`${recapLines} join ${orderLines} on ${orderLines.id} = ${recapLines.orderLineId}
        join ${orders} on ${orders.id} = ${recapLines.orderId}`
    : sql`${orders} join ${orderLines} on ${ofLine}`;
  const rows = await db.execute<PartRow>(sql`
    with request as (
      select ${orders.settlement} as settlement, ${orderLines.serviceCode} as service, ${titleIn(locale)} as title,
        ${orders.ownerAccountId}::text as owner, ${orders.orderedBy} as ordered_by, ${nameOf(recap)} as company,
        ${orderLines.feeMinor} as fee, ${orderLines.postageMinor} as postage
      from ${source} left join ${serviceEditions} on ${ofEdition}
      where ${membersOf(recap)})
    select case when grouping(service) = 0 then 'SERVICE' when grouping(owner) = 0 then 'COLLABORATOR'
        when grouping(company) = 0 then 'COMPANY_NAME' else 'ALL' end as by,
      settlement, coalesce(service, owner, company) as key,
      case when grouping(service) = 0 then max(title) when grouping(owner) = 0 then max(ordered_by) else company end as label,
      count(*)::int as count, sum(fee)::text as fee, sum(postage)::text as postage
    from request
    group by grouping sets ((settlement), (settlement, service), (settlement, owner), (settlement, company))
    order by count desc limit 3000`);
  return rows.map(({ by, settlement, key, label, count, fee, postage }) => ({
    ...{ by, settlement, key: key ?? '', label: label ?? '', count },
    ...{ feeMinor: BigInt(fee), postageMinor: BigInt(postage) },
  }));
}

/** A month of an account, as its list shows it. */
interface MonthRow extends Record<string, unknown> {
  readonly account: string;
  readonly month: string;
  readonly is_closed: boolean;
  readonly count: number;
  readonly total: string;
}

/** The months in which some accounts ordered, latest first, at most `most` of each. */
export async function findMonths(
  db: Executor,
  scope: AccountScope,
  accountIds: readonly ClientAccountId[],
  most: number,
): Promise<readonly MonthRow[]> {
  const due = sql`${orders.status} = any(${`{${dueStatuses.join(',')}}`}::text[])`;
  return db.execute<MonthRow>(sql`
    select account, month, is_closed, count, total from (
      select account, month, is_closed, count, total,
        row_number() over (partition by account order by month desc) as place
      from (
        select ${recaps.clientAccountId} as account, ${recaps.month} as month, true as is_closed,
          ${recaps.count} + ${recaps.cardCount} as count,
          (${recaps.feeMinor} + ${recaps.postageMinor} + ${recaps.cardMinor})::text as total
        from ${recaps} where ${and(ofCompanies(scope, recaps), among(recaps.clientAccountId, accountIds))}
        union all
        select ${orders.clientAccountId}, ${orders.month}, false, count(*)::int,
          sum(${orderLines.feeMinor} + ${orderLines.postageMinor})::text
        from ${orders} join ${orderLines} on ${ofLine}
        where ${and(ofCompanies(scope, { office: orders.office, organisationId: orders.organisationId }), among(orders.clientAccountId, accountIds))}
          and ${orders.month} is not null and ${due}
          and not exists (select from ${recaps} where ${recaps.office} = ${orders.office}
            and ${recaps.clientAccountId} = ${orders.clientAccountId} and ${recaps.month} = ${orders.month})
        group by ${orders.clientAccountId}, ${orders.month}) as months) as placed
    where place <= ${most} order by account, month desc`);
}
