import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { IdentitySettings } from '../settings.ts';
import { composeMail, type Mail } from './mail.ts';
import type { MessageId } from './message.ts';
import { writeMessage } from './write-message.ts';

/** What writing a mail needs; the settings say where the counter's pages are. */
export type MailDesk = Pick<WorkContext, 'vault' | 'newId'> & {
  readonly settings: Pick<IdentitySettings, 'publicUrl'>;
};

/** To whom a mail goes. */
export interface MailReceiver {
  /** Null for nobody: the mail is composed and sealed all the same, costs what every other costs, and is not sent. */
  readonly email: string | null;
  readonly locale: Locale;
}

/**
 * Writes a mail and the job that sends it, in the transaction of what causes it.
 * @param until From then on it would say something that is over, e.g. a link: it is not sent any more. Unless told, until what the
 *   mail itself says.
 */
export async function writeMail(
  desk: MailDesk,
  tx: Transaction,
  { email, locale }: MailReceiver,
  mail: Mail,
  until: Temporal.Instant | null = endOf(mail),
): Promise<MessageId> {
  const composed = composeMail(mail, locale, desk.settings.publicUrl);
  return writeMessage(desk, tx, { channel: 'EMAIL', to: email, until, ...composed });
}

/** Until when the mail itself says that it holds; null for one that says nothing of it. */
function endOf(mail: Mail): Temporal.Instant | null {
  return 'expiresAt' in mail ? mail.expiresAt : null;
}
