import type { NamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { serviceFees, services, serviceWordings } from './service.table.ts';
import { type Service, servicesOffice } from './service.ts';

/** The services among `codes`, also those that are no longer sold: orders still name them. */
export function findServices(db: Executor, locale: Locale, codes: readonly string[]): Promise<Service[]> {
  return read(db, locale, sql`${serviceWordings.code} = any(${`{${codes.join(',')}}`}::text[])`);
}

/** A page of what can be ordered today, by title, with one row more to tell that others follow; all for null. */
export async function findOffered(db: Executor, locale: Locale, page: NamePage | null): Promise<Service[]> {
  const after = page?.after;
  const further = after
    ? sql`(${byTitle}, ${serviceWordings.code}) > (${after.name}, ${after.key})`
    : undefined;
  const isOffered = sql`${services.offeredFrom} <= ${today} and coalesce(${services.offeredUntil} >= ${today}, true)`;
  const found = read(db, locale, and(isOffered, further)).orderBy(byTitle, serviceWordings.code);
  return page ? found.limit(page.first + 1) : found;
}

/** The office's day: what is in force decides the calendar of Geneva. */
const today = sql`(now() at time zone 'Europe/Zurich')::date`;
const byTitle = sql`${serviceWordings.titleKey} collate "C"`;

function read(db: Executor, locale: Locale, condition: SQL | undefined) {
  const sameService = (table: typeof services | typeof serviceFees) =>
    and(eq(table.office, serviceWordings.office), eq(table.code, serviceWordings.code));
  const fee = db
    .select({
      amountMinor: serviceFees.amountMinor,
      currency: serviceFees.currency,
      source: serviceFees.source,
    })
    .from(serviceFees)
    .where(and(sameService(serviceFees), sql`${serviceFees.validFrom} <= ${today}`))
    .orderBy(desc(serviceFees.validFrom))
    .limit(1)
    .as('fee');
  return db
    .select({
      code: services.code,
      group: services.group,
      delivery: services.delivery,
      isOnAccount: services.isOnAccount,
      title: serviceWordings.title,
      description: serviceWordings.description,
      titleKey: serviceWordings.titleKey,
      feeMinor: fee.amountMinor,
      currency: fee.currency,
      feeSource: fee.source,
    })
    .from(serviceWordings)
    .innerJoin(services, sameService(services))
    .leftJoinLateral(fee, sql`true`)
    .where(and(eq(serviceWordings.office, servicesOffice), eq(serviceWordings.locale, locale), condition));
}
