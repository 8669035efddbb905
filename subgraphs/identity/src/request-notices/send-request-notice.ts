import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestNoticeInput } from '../__generated__/resolver-types.ts';
import type { AccountId } from '../accounts/account.ts';
import { findReachable, type Reachable } from '../accounts/reach-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import type { MessageChannel, MessageId } from '../notifications/message.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { writeMessage } from '../notifications/write-message.ts';
import { type NoticeStanding, nextChannel, standingOf } from './notice-standing.ts';
import { readRequestNotice } from './read-request-notice.ts';
import { requestSms } from './request-letter.ts';
import type { RequestMail } from './request-mail.ts';
import { holdTold, insertNotice } from './request-notice.repository.ts';

/**
 * Writes to a client about a payment request the way that he prefers, once for a key; the other way when nobody takes it there.
 * Asked again it says how far the notice came. @returns null for an account that is closed or gone and was told nothing.
 * @throws GraphQLError BAD_REQUEST for a notice that can't be: the caller has a bug.
 */
export async function sendRequestNotice(
  context: IdentityContext,
  notice: RequestNoticeInput,
): Promise<NoticeStanding | null> {
  const { database, settings } = context;
  const mail = readRequestNotice(notice, settings.publicUrl);
  const accountId = readId<AccountId>(notice.accountId);
  return database.transaction(async (tx) => {
    const told = await holdTold(tx, notice.key);
    const account = accountId && (await findReachable(tx, accountId));
    if (!account || !accountId) return told.length > 0 ? standingOf(told) : null;
    const channel = nextChannel(told, account.contactChannel);
    if (!channel) return standingOf(told);
    const until = await endOf(tx, notice, mail);
    if (until === 'OVER') return { handedOverAt: null, hasFailed: true };
    const messageId = await write(context, tx, { account, channel, mail, until });
    await insertNotice(tx, { key: notice.key, channel, accountId, messageId });
    return { handedOverAt: null, hasFailed: false };
  });
}

/** From when on a reminder would say something that is over; null for what is worth reading whenever it comes. */
async function endOf(
  tx: Transaction,
  { kind }: RequestNoticeInput,
  { windowEndsAt }: RequestMail,
): Promise<Temporal.Instant | null | 'OVER'> {
  if (kind !== 'REMINDER' || !windowEndsAt) return null;
  return Temporal.Instant.compare(await databaseNow(tx), windowEndsAt) < 0 ? windowEndsAt : 'OVER';
}

interface Written {
  readonly account: Reachable;
  readonly channel: MessageChannel;
  readonly mail: RequestMail;
  readonly until: Temporal.Instant | null;
}

async function write(
  context: IdentityContext,
  tx: Transaction,
  { account, channel, mail, until }: Written,
): Promise<MessageId> {
  if (channel === 'EMAIL') return writeMail(context, tx, account, mail, until);
  const to = await context.vault.unseal('identity.mobile-phone', account.mobilePhone);
  const text = requestSms(mail, account.locale);
  return writeMessage(context, tx, { channel, to, subject: null, text, until });
}
