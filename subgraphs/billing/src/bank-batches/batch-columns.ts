import { day, id, instant, minorUnits, office, sealed, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { check, index, integer, type PgColumn, text } from 'drizzle-orm/pg-core';
import type { BankAnswer, BatchStatus } from './bank-batch.ts';

/** What is kept of every batch, whatever it has the bank do. Once one is released its file never changes. */
export function batchColumns<Id extends string>() {
  return {
    id: id<Id>('id').primaryKey(),
    office: office(),
    version: version(),
    status: text('status').$type<BatchStatus>().notNull(),
    count: integer('count').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    madeBy: id<string>('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
    releasedBy: id<string>('released_by'),
    releasedAt: instant('released_at'),
    executionOn: day('execution_on'),
    storageKey: text('storage_key'),
    fileKey: sealed('file_key'),
    fileSize: integer('file_size'),
    /** Of the bytes that went to the bank. */
    sha256: text('sha256'),
    answer: text('answer').$type<BankAnswer>(),
    answeredOn: day('answered_on'),
  };
}

type Ruled = Readonly<
  Record<'office' | 'id' | 'status' | 'madeAt' | 'madeBy' | 'releasedBy' | 'storageKey', PgColumn>
>;

/** The index of the list, and what the database itself holds back: a release by who made the batch, and one without its file. */
export function batchRules(name: string, table: Ruled) {
  return [
    index(`${name}_page`).on(table.office, table.madeAt, table.id),
    check(`${name}_two_people`, sql`${table.releasedBy} <> ${table.madeBy}`),
    check(
      `${name}_file`,
      sql`(${table.status} = 'RELEASED') = (${table.storageKey} is not null and ${table.releasedBy} is not null)`,
    ),
  ];
}

/** The columns of a batch that was just made, as long as nobody has released it and no bank has answered. */
export const unreleased = {
  version: 1,
  status: 'MADE',
  releasedBy: null,
  releasedAt: null,
  executionOn: null,
  storageKey: null,
  fileKey: null,
  fileSize: null,
  sha256: null,
  answer: null,
  answeredOn: null,
} as const;
