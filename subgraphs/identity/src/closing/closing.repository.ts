import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, inArray, isNotNull, isNull, not, sql } from 'drizzle-orm';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import { hashOfNobody } from '../accounts/password.ts';
import { among } from '../accounts/row-scope.ts';
import { bankAccounts } from '../bank-accounts/bank-account.table.ts';
import { beneficiaries } from '../beneficiaries/beneficiary.table.ts';
import { emailChanges, phoneChanges } from '../connection/connection.table.ts';
import { emailLinks } from '../links/link.table.ts';
import { messages } from '../notifications/message.table.ts';
import { claimNotices } from '../notifications/notice.table.ts';

/**
 * Takes the person out of his account's row: claims and organisations keep pointing at it, and nobody is found by it. What
 * stands in the place of his name is read by officers, in the office's own language.
 */
export async function blankAccount(
  tx: Transaction,
  id: AccountId,
  at: Temporal.Instant,
  mobilePhone: string,
): Promise<void> {
  await tx
    .update(accounts)
    .set({
      email: '',
      emailFingerprint: `closed ${id}`,
      familyName: 'Compte fermé',
      givenName: '',
      address: null,
      postalCode: null,
      town: null,
      country: null,
      uses: [],
      contactChannel: 'EMAIL',
      passwordHash: hashOfNobody,
      mobilePhone,
      mobilePhoneFingerprint: `closed ${id}`,
      closedAt: at,
      version: sql`${accounts.version} + 1`,
    })
    .where(eq(accounts.id, id));
}

/** Takes the insured persons and bank accounts out of use: nothing new is sent for them or paid to them. */
export async function removeOwned(tx: Transaction, id: AccountId, at: Temporal.Instant): Promise<void> {
  for (const table of [beneficiaries, bankAccounts])
    await tx
      .update(table)
      .set({ removedAt: at })
      .where(and(eq(table.accountId, id), isNull(table.removedAt)));
}

/** Deletes changes that wait, links that left, and what messages about his claims say, wherever one is kept. */
export async function deleteCorrespondence(tx: Transaction, id: AccountId): Promise<void> {
  for (const table of [emailChanges, phoneChanges, emailLinks])
    await tx.delete(table).where(eq(table.accountId, id));
  const told = tx
    .select({ id: claimNotices.messageId })
    .from(claimNotices)
    .where(eq(claimNotices.accountId, id));
  await tx
    .update(messages)
    .set({ content: null })
    .where(and(inArray(messages.id, told), isNotNull(messages.content)));
}

/** Deletes the insured persons and bank accounts of an account to which no claim refers. */
export async function deleteUnneeded(
  tx: Transaction,
  id: AccountId,
  needed: { readonly beneficiaryIds: readonly string[]; readonly bankAccountIds: readonly string[] },
): Promise<void> {
  for (const [table, ids] of [
    [beneficiaries, needed.beneficiaryIds],
    [bankAccounts, needed.bankAccountIds],
  ] as const)
    await tx.delete(table).where(and(eq(table.accountId, id), not(among(table.id, ids))));
}

/** Whether somebody may still sign in to an account: false for one that is closed or gone. */
export async function isOpen(db: Executor, id: AccountId): Promise<boolean> {
  return (await db.$count(accounts, and(eq(accounts.id, id), isNull(accounts.closedAt)))) > 0;
}
