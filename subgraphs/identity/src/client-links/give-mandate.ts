import { randomInt } from 'node:crypto';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { maskIban } from '@guichet/schema/scalars/iban.ts';
import type { AccountId } from '../accounts/account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { ibanFingerprint } from '../bank-accounts/record-bank-account.ts';
import type { MailDesk } from '../notifications/write-mail.ts';
import { providersOffice } from '../providers/provider.ts';
import type { MandateId } from './client-link.ts';
import type { MandateText } from './mandate-text.ts';
import type { ClientBank } from './registered-person.ts';
import { endMandateOf, insertMandate } from './sepa-mandate.repository.ts';

/** Crockford's Base32: no letter that is taken for a digit. All of it is in the SEPA character set. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A mandate as it is given. */
export interface GivenMandate {
  readonly accountId: AccountId;
  /** The account that is debited. */
  readonly bank: ClientBank;
  /** As it was read and accepted. */
  readonly text: MandateText;
  readonly at: Temporal.Instant;
}

/**
 * Keeps a mandate with the words that were accepted, in the place of one that is void, and gives the person its reference by e-mail. The
 * caller holds the account.
 */
export async function giveMandate(
  desk: MailDesk,
  tx: Transaction,
  actor: Pick<Passport, 'kind' | 'subject'>,
  { accountId, bank, text, at }: GivenMandate,
): Promise<void> {
  const { vault, newId } = desk;
  await endMandate(tx, actor, accountId, at);
  const id = newId<MandateId>();
  const reference = makeMandateReference();
  await insertMandate(tx, {
    id,
    office: providersOffice,
    accountId,
    reference,
    iban: await vault.seal('identity.iban', bank.iban),
    ibanFingerprint: ibanFingerprint(vault, bank.iban),
    bic: bank.bic,
    holder: bank.holder,
    textVersion: text.version,
    text: text.text,
    acceptedAt: at,
  });
  const ibanHint = maskIban(bank.iban);
  const creditor = `${text.creditorName} (${text.creditorId})`;
  await tellAccount(desk, tx, accountId, { kind: 'MANDATE_GIVEN', reference, creditor, ibanHint });
  const details = { version: text.version };
  await appendAudit(tx, {
    office: providersOffice,
    actor,
    action: 'mandate.give',
    subject: `SepaMandate:${id}`,
    details,
  });
}

/** Ends the open mandate of an account, where there is one: nothing new is debited with it. */
export async function endMandate(
  tx: Transaction,
  actor: Pick<Passport, 'kind' | 'subject'>,
  accountId: AccountId,
  at: Temporal.Instant,
): Promise<void> {
  const ended = await endMandateOf(tx, accountId, at);
  const about = ({ id }: { readonly id: MandateId }) => ({
    office: providersOffice,
    actor,
    action: 'mandate.end',
    subject: `SepaMandate:${id}`,
  });
  await appendAudit(tx, ...ended.map(about));
}

/** Its unique reference as a bank statement shows it: `GU-8F3K-9QWD-1M2P-77XA`, eighty bits. */
function makeMandateReference(): string {
  const four = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return ['GU', four(), four(), four(), four()].join('-');
}
