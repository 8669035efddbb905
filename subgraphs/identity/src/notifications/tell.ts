import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Reachable } from '../accounts/reach-account.ts';
import { claimSms } from './claim-letter.ts';
import type { ClaimMail } from './mail.ts';
import type { MessageId } from './message.ts';
import { type MailDesk, writeMail } from './write-mail.ts';
import { writeMessage } from './write-message.ts';

/**
 * Tells a person of a claim the way he prefers, in the caller's transaction: by e-mail, or by SMS with an e-mail beside it
 * where an officer's words are too long for one. What keeps an account safe doesn't go through here: it always goes by e-mail,
 * since whoever took a telephone would be the only one to read it.
 * @returns the message that tells it first.
 */
export async function tell(
  desk: MailDesk,
  tx: Transaction,
  person: Reachable,
  mail: ClaimMail,
): Promise<MessageId> {
  if (person.contactChannel === 'EMAIL') return writeMail(desk, tx, person, mail);
  const to = await desk.vault.unseal('identity.mobile-phone', person.mobilePhone);
  const sms = { channel: 'SMS', to, subject: null, text: claimSms(mail, person.locale) } as const;
  const id = await writeMessage(desk, tx, sms);
  if ('message' in mail) await writeMail(desk, tx, person, mail);
  return id;
}
