import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { BillingNoticeInput } from '../__generated__/resolver-types.ts';
import { counter } from '../accounts/account.ts';
import { type Addressee, findAddressees } from '../accounts/reach-account.ts';
import type { IdentityContext } from '../context.ts';
import { audienceOf } from '../members/audience.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { dayInGeneva } from '../time.ts';
import type { BillingMail } from './billing-mail.ts';
import { holdTold, insertNotice } from './billing-notice.repository.ts';
import { type BillingNotice, type NoticeReceiver, readBillingNotice } from './read-billing-notice.ts';

/** Who is written to, with what he may see of invoices and recaps. */
interface Recipient extends Addressee {
  readonly seesInvoices: boolean;
  readonly seesRecap: boolean;
}

/**
 * Writes what billing tells, to each person in his language and once for a key: who joins an organisation later hears of it
 * when billing tells it again. It always goes by e-mail, since a receipt and an invoice are kept. Who has left, or whose account
 * is closed or gone, is told nothing.
 * @throws GraphQLError BAD_REQUEST for a notice that can't be: the caller has a bug.
 */
export async function sendBillingNotice(context: IdentityContext, input: BillingNoticeInput): Promise<void> {
  const { database, settings } = context;
  const notice = readBillingNotice(input, settings.publicUrl);
  await database.transaction(async (tx) => {
    const told = await holdTold(tx, input.key);
    const writtenOn = dayInGeneva(await databaseNow(tx));
    for (const recipient of await recipientsOf(tx, notice.receiver)) {
      const { id: accountId } = recipient;
      if (told.has(accountId)) continue;
      const messageId = await writeMail(context, tx, recipient, mailFor(recipient, notice, writtenOn));
      await insertNotice(tx, { office: counter, key: input.key, accountId, messageId });
    }
  });
}

async function recipientsOf(tx: Transaction, receiver: NoticeReceiver): Promise<readonly Recipient[]> {
  if (receiver.kind === 'PERSON') {
    const found = await findAddressees(tx, receiver.accountId ? [receiver.accountId] : []);
    return found.map((person) => ({ ...person, seesInvoices: true, seesRecap: true }));
  }
  if (!receiver.organisationId) return [];
  const members = await audienceOf(tx, receiver.organisationId, receiver.audience);
  const { only } = receiver;
  const people = await findAddressees(
    tx,
    [...members.keys()].filter((id) => only === undefined || id === only),
  );
  return people.flatMap((person) => {
    const rights = members.get(person.id);
    return rights ? [{ ...person, ...rights }] : [];
  });
}

/** The letter as one person gets it: of a month that is invoiced he reads of the pages that he may see. */
function mailFor(
  { familyName, givenName, seesInvoices, seesRecap }: Recipient,
  { receiver, kind, recapLink, ...facts }: BillingNotice,
  writtenOn: string,
): BillingMail {
  const orderedBy = receiver.kind === 'PERSON' ? [givenName, familyName].filter(Boolean).join(' ') : null;
  // Of a company's orders sees who sees its recap.
  const link = kind === 'ORDER_CREDITED' && !seesRecap ? null : facts.link;
  const own = { ...facts, link, orderedBy, writtenOn, recapLink: seesRecap ? recapLink : null };
  if (kind !== 'INVOICE_ISSUED' || seesInvoices || !recapLink) return { kind: `BILLING_${kind}`, ...own };
  const recapOnly = { link: recapLink, recapLink: null, amountMinor: null, dueOn: null, lines: [] };
  return { kind: 'BILLING_RECAP_ISSUED', ...own, ...recapOnly };
}
