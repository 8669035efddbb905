import {
  createdAt,
  day,
  fingerprint,
  id,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
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
      .references(() => accounts.id),
    familyName: text('family_name').notNull(),
    givenName: text('given_name').notNull(),
    ...addressColumns(),
    birthDate: day('birth_date').notNull(),
    avsNumber: sealed('avs_number').notNull(),
    avsNumberFingerprint: fingerprint('avs_number_fingerprint').notNull(),
    relation: text('relation').$type<BeneficiaryRelation>().notNull(),
    createdAt: createdAt(),
    version: version(),
  },
  (table) => [
    unique('beneficiary_avs_number').on(table.office, table.accountId, table.avsNumberFingerprint),
    uniqueIndex('beneficiary_self').on(table.office, table.accountId).where(sql`${table.relation} = 'SELF'`),
    index('beneficiary_of_account').on(table.accountId, table.createdAt, table.id),
  ],
);
