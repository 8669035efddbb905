import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { openAccount } from '../accounts/open-account.ts';
import { recordBankAccount } from '../bank-accounts/record-bank-account.ts';
import { recordBeneficiary } from '../beneficiaries/record-beneficiary.ts';
import type { IdentityContext } from '../context.ts';
import type { Registration } from './read-registration.ts';

/** Somebody who registers, with the language in which the office writes to him. */
export interface Registrant extends Omit<Registration, 'password'> {
  readonly passwordHash: string;
  readonly locale: Locale;
}

/** Under which id and fingerprint an account is opened, and since when its address is verified. */
export interface Opening {
  readonly id: AccountId;
  readonly emailFingerprint: string;
  readonly emailVerifiedAt: Temporal.Instant | null;
}

/** Opens the account of a registration with insured person and bank account, in the caller's transaction. */
export async function openRegistrant(
  context: IdentityContext,
  tx: Transaction,
  { person, insured, iban, ...account }: Registrant,
  { emailFingerprint, ...opening }: Opening,
): Promise<void> {
  const { familyName, givenName, ...home } = person;
  const opened = { ...account, ...person, ...opening, roles: [] };
  const accountId = await openAccount(context, tx, opened, emailFingerprint);
  if (!accountId) throw new Error('An e-mail without an owner has an account');
  if (insured) await recordBeneficiary(context, tx, accountId, { ...person, ...insured, relation: 'SELF' });
  const holder = `${givenName} ${familyName}`;
  await recordBankAccount(context, tx, accountId, { iban, holder, ...home });
  const actor = context.viewer;
  await appendAudit(tx, { office: counter, actor, action: 'account.open', subject: `Account:${accountId}` });
}
