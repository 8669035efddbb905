import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { orderLines, orders } from '../orders/order.table.ts';
import { dueStatuses, ordersOffice } from '../orders/order.ts';
import { serviceEditions } from '../services/service.table.ts';
import { recapLines } from './recap.table.ts';
import type { Recap } from './recap.ts';

// What a recap says of orders it reads in the orders' own tables, and never writes them: the lines of a definitive order do not change, so a closed month keeps what it
// alone knows, which requests it has and where each stood.

export const ofLine = and(eq(orderLines.office, orders.office), eq(orderLines.orderId, orders.id));

/** The requests of a recap: those that it kept, or those of its open month. The account was judged before. */
export function membersOf({ account, month, closed }: Recap): SQL | undefined {
  return closed
    ? eq(recapLines.recapId, closed.id)
    : and(
        eq(orders.office, ordersOffice),
        eq(orders.clientAccountId, account.id),
        eq(orders.month, month),
        sql`${orders.status} = any(${`{${dueStatuses.join(',')}}`}::text[])`,
      );
}

export const nameOf = ({ account }: Recap) =>
  sql<string>`coalesce(${orders.companyName}, ${account.name}::text)`;

/** What the service was called in the edition that was ordered. */
export const titleIn = (
  locale: Locale,
) => sql<string>`coalesce(${serviceEditions.wordings} -> ${locale}::text ->> 'title',
  ${orderLines.serviceCode})`;

export const ofEdition = and(
  eq(serviceEditions.office, orderLines.office),
  eq(serviceEditions.code, orderLines.serviceCode),
  sql`${serviceEditions.validFrom} = ${orderLines.editionFrom}::date`,
  eq(serviceEditions.version, orderLines.editionVersion),
);
