import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Email } from '@guichet/schema/scalars/email.ts';
import type { MobilePhone } from '@guichet/schema/scalars/phone.ts';
import { findByEmail, insertAccount } from './account.repository.ts';
import { type AccountId, counter, type Grant } from './account.ts';
import { hashPassword } from './password.ts';
import { emailFingerprint } from './recognise-account.ts';

export interface NewAccount {
  readonly email: Email;
  readonly password: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly locale: Locale;
  readonly mobilePhone: MobilePhone;
  readonly roles: readonly Grant[];
}

/**
 * Opens an account with its roles, in the caller's transaction; null when the e-mail has one already.
 * The telephone is sealed and the password kept as a hash.
 */
export async function openAccount(
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Executor,
  { email, password, familyName, givenName, locale, mobilePhone, roles }: NewAccount,
): Promise<AccountId | null> {
  const known = emailFingerprint(vault, email);
  // Hashing is slow on purpose: it is spared where it would be for nothing. The unique key decides.
  if (await findByEmail(tx, known)) return null;
  const id = newId<AccountId>();
  const row = {
    id,
    office: counter,
    email,
    emailFingerprint: known,
    familyName,
    givenName,
    locale,
    passwordHash: await hashPassword(password),
    mobilePhone: await vault.seal('identity.mobile-phone', mobilePhone),
    mobilePhoneFingerprint: vault.fingerprint('identity.mobile-phone', mobilePhone),
  };
  return (await insertAccount(tx, row, roles)) ? id : null;
}
