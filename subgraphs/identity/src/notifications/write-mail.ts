import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { composeMail, type Mail } from './mail.ts';
import type { MessageId } from './message.ts';
import { writeMessage } from './write-message.ts';

/** To whom a mail goes. */
export interface MailReceiver {
  /** Null for nobody: the mail is composed and sealed all the same, costs what every other costs, and is not sent. */
  readonly email: string | null;
  readonly locale: Locale;
}

/** Writes a mail and the job that sends it, in the transaction of what causes it. */
export async function writeMail(
  context: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Transaction,
  { email, locale }: MailReceiver,
  mail: Mail,
): Promise<MessageId> {
  return writeMessage(context, tx, { channel: 'EMAIL', to: email, ...composeMail(mail, locale) });
}
