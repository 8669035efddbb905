import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import { among } from '../accounts/row-scope.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { emailChanges, phoneChanges } from './connection.table.ts';

export type EmailChangeRow = typeof emailChanges.$inferSelect;
export type PhoneChangeRow = typeof phoneChanges.$inferSelect;

const clock = sql`clock_timestamp()`;

/** Puts the address to which an account's e-mail is to change in the place of the one before. */
export async function putEmailChange(db: Executor, row: typeof emailChanges.$inferInsert): Promise<void> {
  const { accountId, office, ...rest } = row;
  await db
    .insert(emailChanges)
    .values(row)
    .onConflictDoUpdate({ target: emailChanges.accountId, set: { ...rest, createdAt: sql`now()` } });
}

/** The addresses to which the e-mails of accounts are to change, as long as their links are good. For whoever sees the account. */
export function findEmailChanges(
  db: Executor,
  accountIds: readonly AccountId[],
): Promise<Pick<EmailChangeRow, 'accountId' | 'email' | 'emailFingerprint'>[]> {
  const { accountId, email, emailFingerprint } = emailChanges;
  return db
    .select({ accountId, email, emailFingerprint })
    .from(emailChanges)
    .where(and(among(accountId, accountIds), gt(emailChanges.expiresAt, clock)));
}

export async function deleteEmailChange(db: Executor, accountId: AccountId): Promise<void> {
  await db.delete(emailChanges).where(eq(emailChanges.accountId, accountId));
}

/** Puts a new number in the place of the one before, its tries with it. */
export async function putPhoneChange(db: Executor, row: typeof phoneChanges.$inferInsert): Promise<void> {
  const { accountId, office, ...rest } = row;
  await db
    .insert(phoneChanges)
    .values(row)
    .onConflictDoUpdate({
      target: phoneChanges.accountId,
      set: { ...rest, tries: 0, usedAt: null, createdAt: sql`now()` },
    });
}

/** Holds the new number of an account until the transaction ends, so that guesses at its code come one after the other. */
export async function lockPhoneChange(db: Executor, accountId: AccountId): Promise<PhoneChangeRow | null> {
  const [row] = await db
    .select(getTableColumns(phoneChanges))
    .from(phoneChanges)
    .where(eq(phoneChanges.accountId, accountId))
    .for('update');
  return row ?? null;
}

export async function deletePhoneChange(db: Executor, accountId: AccountId): Promise<void> {
  await db.delete(phoneChanges).where(eq(phoneChanges.accountId, accountId));
}

/** Writes what a try changed. */
export async function updatePhoneChange(
  db: Executor,
  accountId: AccountId,
  changes: Pick<PhoneChangeRow, 'tries' | 'usedAt'>,
): Promise<void> {
  await db.update(phoneChanges).set(changes).where(eq(phoneChanges.accountId, accountId));
}

/** @returns how many wishes are gone, at most `most` of each kind, that were over before an instant. */
export async function deleteChangesBefore(
  db: Executor,
  before: Temporal.Instant,
  most: number,
): Promise<number> {
  const emails = await deleteOld(db, emailChanges, { at: emailChanges.expiresAt, before }, most);
  const phones = await deleteOld(db, phoneChanges, { at: phoneChanges.expiresAt, before }, most);
  return Math.max(emails, phones);
}
