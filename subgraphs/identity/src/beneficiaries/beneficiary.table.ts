import {
  createdAt,
  day,
  fingerprint,
  id,
  instant,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import { folded } from '../lists/fold.ts';
import { addressColumns } from '../people/address.table.ts';
import type { BeneficiaryId, BeneficiaryRelation } from './beneficiary.ts';

/** An insured person for whom an account sends claims. Its office is `INSURANCE`. */
export const beneficiaries = pgTable(
  'beneficiary',
  {
    id: id<BeneficiaryId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    familyName: text('family_name').notNull(),
    givenName: text('given_name').notNull(),
    ...addressColumns(),
    birthDate: day('birth_date').notNull(),
    avsNumber: sealed('avs_number').notNull(),
    avsNumberFingerprint: fingerprint('avs_number_fingerprint').notNull(),
    relation: text('relation').$type<BeneficiaryRelation>().notNull(),
    /** Both names folded, each one first: what a search for the beginning of either looks at. */
    familyNameFirst: text('family_name_first').generatedAlwaysAs(
      folded(sql.raw(`family_name || ' ' || given_name`)),
    ),
    givenNameFirst: text('given_name_first').generatedAlwaysAs(
      folded(sql.raw(`given_name || ' ' || family_name`)),
    ),
    createdAt: createdAt(),
    /** Since when the account sends no claims for the person any more; claims that exist keep pointing here. */
    removedAt: instant('removed_at'),
    version: version(),
  },
  (table) => [
    uniqueIndex('beneficiary_avs_number')
      .on(table.office, table.accountId, table.avsNumberFingerprint)
      .where(sql`${table.removedAt} is null`),
    uniqueIndex('beneficiary_self')
      .on(table.office, table.accountId)
      .where(sql`${table.relation} = 'SELF' and ${table.removedAt} is null`),
    index('beneficiary_of_account').on(table.accountId, table.createdAt, table.id),
    index('beneficiary_family_name').on(table.accountId, table.familyNameFirst.op('text_pattern_ops')),
    index('beneficiary_given_name').on(table.accountId, table.givenNameFirst.op('text_pattern_ops')),
  ],
);
