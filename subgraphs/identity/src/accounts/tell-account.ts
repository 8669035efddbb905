import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Mail } from '../notifications/mail.ts';
import { type MailDesk, writeMail } from '../notifications/write-mail.ts';
import { type AccountRow, findById } from './account.repository.ts';
import type { AccountId } from './account.ts';

/** Writes a mail to the address of an account, in its language and in the caller's transaction; nothing for an account that is closed or gone. */
export async function tellAccount(
  desk: MailDesk,
  tx: Transaction,
  accountId: AccountId,
  mail: Mail,
): Promise<void> {
  const account = await findById(tx, accountId);
  if (account && !account.closedAt) await tellOwner(desk, tx, account, mail);
}

/**
 * Writes a mail to who owns an address; nothing as long as nobody has verified it. Whoever typed it in may have taken a
 * stranger's, and would have the office write there as often as he pleases.
 */
export async function tellOwner(
  desk: MailDesk,
  tx: Transaction,
  owner: Pick<AccountRow, 'email' | 'emailVerifiedAt' | 'locale'>,
  mail: Mail,
): Promise<void> {
  if (owner.emailVerifiedAt) await writeMail(desk, tx, owner, mail);
}
