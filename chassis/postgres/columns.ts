import { sql } from 'drizzle-orm';
import { bigint, customType, date, integer, text, uuid } from 'drizzle-orm/pg-core';

/** A UUID v7 made by the application, branded by its entity: `id<ClaimId>('id').primaryKey()`. */
export const id = <Id extends string>(name: string) => uuid(name).$type<Id>();

/** The office that a row belongs to: on every row, first in its unique keys. */
export const office = (name = 'office') => text(name).notNull();

const timestamp = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (value) => value.toString({ fractionalSecondDigits: 3 }),
  fromDriver: (value) => Temporal.Instant.from(value),
});

/**
 * A point in time, to the millisecond: PostgreSQL would keep microseconds, which JavaScript and GraphQL's
 * DateTime cut off, so that a cursor made from a row would no longer find it.
 */
export const instant = (name: string) => timestamp(name);

/** The start of the transaction that wrote the row, by the database's clock. */
export const createdAt = (name = 'created_at') => instant(name).notNull().default(sql`now()`);

/** A calendar day without a time zone, `YYYY-MM-DD`. A JavaScript Date would shift it by the zone. */
export const day = (name: string) => date(name, { mode: 'string' });

/** Money in minor units (Rappen, cents). Its currency stands in a column beside it. */
export const minorUnits = (name: string) => bigint(name, { mode: 'bigint' });

/** Counts the changes of an aggregate, for optimistic locking. The first version is 1. */
export const version = (name = 'version') => integer(name).notNull().default(1);

/** What `Vault.seal` returned: unreadable without the keys. */
export const sealed = (name: string) => text(name);

/** What `Vault.fingerprint` returned: finds a sealed value again by equality. */
export const fingerprint = (name: string) => text(name);
