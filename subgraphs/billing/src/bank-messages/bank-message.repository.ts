import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { among } from '../payouts/payout-scope.ts';
import { bankEntries, bankMessages } from './bank-message.table.ts';
import type { BankEntry, BankMessage } from './bank-message.ts';
import type { MessageScope } from './message-scope.ts';

export type BankMessageRow = typeof bankMessages.$inferSelect;
export type BankEntryRow = typeof bankEntries.$inferSelect;

/** One page of the messages that exist for the viewer, newest first, with one more to tell whether others follow. */
export function findMessagePage(db: Executor, scope: MessageScope, page: Page): Promise<BankMessage[]> {
  const ordered = { at: bankMessages.importedAt, id: bankMessages.id };
  return db
    .select()
    .from(bankMessages)
    .where(and(inArray(bankMessages.office, [...scope.offices]), beyond(page.after, ordered, 'newest first')))
    .orderBy(desc(bankMessages.importedAt), desc(bankMessages.id))
    .limit(page.first + 1);
}

/** One page of the entries that still wait for a person, newest first. */
export function findOpenEntryPage(db: Executor, scope: MessageScope, page: Page): Promise<BankEntry[]> {
  const ordered = { at: bankEntries.recordedAt, id: bankEntries.id };
  return db
    .select()
    .from(bankEntries)
    .where(
      and(
        inArray(bankEntries.office, [...scope.offices]),
        isNull(bankEntries.settledAt),
        beyond(page.after, ordered, 'newest first'),
      ),
    )
    .orderBy(desc(bankEntries.recordedAt), desc(bankEntries.id))
    .limit(page.first + 1);
}

/** Adds a message. False when the same bytes, or the bank's same reference, were read before: then nothing is written. */
export async function insertMessage(tx: Transaction, row: BankMessageRow): Promise<boolean> {
  const added = await tx
    .insert(bankMessages)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: bankMessages.id });
  return added.length === 1;
}

export async function insertEntries(tx: Transaction, rows: readonly BankEntryRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(bankEntries).values([...rows]);
}

/** Entries for a command, held until its transaction ends. */
export function lockEntries(
  tx: Transaction,
  scope: MessageScope,
  ids: readonly string[],
): Promise<BankEntryRow[]> {
  return tx
    .select()
    .from(bankEntries)
    .where(and(inArray(bankEntries.office, [...scope.offices]), among(bankEntries.id, ids)))
    .orderBy(asc(bankEntries.id))
    .for('update');
}

export async function updateEntry(
  tx: Transaction,
  { id }: Pick<BankEntryRow, 'id'>,
  settled: Pick<BankEntryRow, 'settledBy' | 'settledAt'>,
): Promise<void> {
  await tx.update(bankEntries).set(settled).where(eq(bankEntries.id, id));
}
