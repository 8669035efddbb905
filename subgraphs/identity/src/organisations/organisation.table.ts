import { createdAt, id, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { OrganisationId, PostalAddress } from './organisation.ts';

/** A company at the counter. Its office is `COUNTER`: it may ask several offices for their services. */
export const organisations = pgTable(
  'organisation',
  {
    id: id<OrganisationId>('id').primaryKey(),
    office: office(),
    name: text('name').notNull(),
    /** Without separators. */
    uid: text('uid').notNull(),
    address: text('address').notNull(),
    postalCode: text('postal_code').notNull(),
    town: text('town').notNull(),
    country: text('country').notNull(),
    /** Null when invoices go to the same address. */
    billingAddress: jsonb('billing_address').$type<PostalAddress>(),
    /** The names under which it orders beside its own. */
    branches: text('branches').array().notNull().default(sql`'{}'`),
    createdAt: createdAt(),
    version: version(),
  },
  (table) => [
    // A company has an account for each invoice that it wants, under names that can be told apart.
    uniqueIndex('organisation_uid_name').on(table.office, table.uid, sql`lower(${table.name})`),
  ],
);
