import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Mail } from '../notifications/mail.ts';
import { type MailDesk, writeMail } from '../notifications/write-mail.ts';
import { findById } from './account.repository.ts';
import type { AccountId } from './account.ts';

/** Writes a mail to the address of an account, in its language and in the caller's transaction; nothing for an account that is closed or gone. */
export async function tellAccount(
  desk: MailDesk,
  tx: Transaction,
  accountId: AccountId,
  mail: Mail,
): Promise<void> {
  const account = await findById(tx, accountId);
  if (account && !account.closedAt) await writeMail(desk, tx, account, mail);
}
