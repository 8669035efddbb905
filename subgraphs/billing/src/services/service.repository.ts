import type { NamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { serviceEditions, serviceFees, services } from './service.table.ts';
import { type Service, type ServiceWording, servicesOffice } from './service.ts';

/** The services among `codes`, also those that are no longer sold: orders still name them. As they are on a day, today unless told. */
export function findServices(
  db: Executor,
  locale: Locale,
  codes: readonly string[],
  day: string | null = null,
): Promise<Service[]> {
  const on = day === null ? today : sql<string>`${day}::date`;
  return read(db, locale, () => sql`${services.code} = any(${`{${codes.join(',')}}`}::text[])`, on);
}

/**
 * A page of what can be ordered today, by title, with one row more to tell that others follow; all for null. An office sells
 * some tens of services: no index has their titles of the day.
 */
export async function findOffered(db: Executor, locale: Locale, page: NamePage | null): Promise<Service[]> {
  const isOffered = sql`${services.offeredFrom} <= ${today} and coalesce(${services.offeredUntil} >= ${today}, true)`;
  const after = page?.after;
  const found = read(db, locale, (byTitle) =>
    and(isOffered, after ? sql`(${byTitle}, ${services.code}) > (${after.name}, ${after.key})` : undefined),
  );
  return page ? found.limit(page.first + 1) : found;
}

/** The office's day: what is in force decides the calendar of Geneva. */
const today = sql<string>`(now() at time zone 'Europe/Zurich')::date`;

function read(db: Executor, locale: Locale, condition: (byTitle: SQL) => SQL | undefined, on = today) {
  const inForce = (table: typeof serviceEditions | typeof serviceFees) =>
    and(eq(table.office, services.office), eq(table.code, services.code), sql`${table.validFrom} <= ${on}`);
  const edition = db
    .select({
      validFrom: serviceEditions.validFrom,
      version: serviceEditions.version,
      isOnAccount: serviceEditions.isOnAccount,
      deliveryMode: serviceEditions.deliveryMode,
      minWorkingDays: serviceEditions.minWorkingDays,
      maxWorkingDays: serviceEditions.maxWorkingDays,
      wording: sql<ServiceWording>`${serviceEditions.wordings} -> ${locale}`.as('wording'),
      postage: serviceEditions.postage,
      questions: serviceEditions.questions,
    })
    .from(serviceEditions)
    .where(inForce(serviceEditions))
    .orderBy(desc(serviceEditions.validFrom), desc(serviceEditions.version))
    .limit(1)
    .as('edition');
  const fee = db
    .select({
      amountMinor: serviceFees.amountMinor,
      currency: serviceFees.currency,
      source: serviceFees.source,
      isVerified: serviceFees.isVerified,
    })
    .from(serviceFees)
    .where(inForce(serviceFees))
    .orderBy(desc(serviceFees.validFrom), desc(serviceFees.version))
    .limit(1)
    .as('fee');
  const said = (part: keyof ServiceWording) => sql<string>`${edition.wording} ->> ${sql.raw(`'${part}'`)}`;
  const byTitle = sql`(${said('titleKey')}) collate "C"`;
  return db
    .select({
      code: services.code,
      group: services.group,
      offeredUntil: services.offeredUntil,
      today: sql<string>`${on}::text`,
      editionFrom: edition.validFrom,
      editionVersion: edition.version,
      isOnAccount: edition.isOnAccount,
      deliveryMode: edition.deliveryMode,
      minWorkingDays: edition.minWorkingDays,
      maxWorkingDays: edition.maxWorkingDays,
      title: said('title'),
      titleKey: said('titleKey'),
      description: said('description'),
      postage: edition.postage,
      questions: edition.questions,
      feeMinor: fee.amountMinor,
      currency: fee.currency,
      feeSource: fee.source,
      feeIsVerified: fee.isVerified,
    })
    .from(services)
    .innerJoinLateral(edition, sql`true`)
    .leftJoinLateral(fee, sql`true`)
    .where(and(eq(services.office, servicesOffice), condition(byTitle)))
    .orderBy(byTitle, services.code);
}
