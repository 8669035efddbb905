import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Email } from '@guichet/schema/scalars/email.ts';
import type { MobilePhone } from '@guichet/schema/scalars/phone.ts';
import type { KnownPerson } from '../people/person.ts';
import { insertAccount } from './account.repository.ts';
import { type AccountId, type CounterUse, counter, type Grant } from './account.ts';
import { keepPhone } from './change-account.ts';
import { emailFingerprint } from './recognise-account.ts';

export interface NewAccount extends KnownPerson {
  /** A fresh one, unless a link names it already. */
  readonly id?: AccountId;
  readonly email: Email;
  /** Null until the person follows the link of the e-mail. */
  readonly emailVerifiedAt: Temporal.Instant | null;
  readonly passwordHash: string;
  readonly locale: Locale;
  readonly mobilePhone: MobilePhone;
  readonly uses: readonly CounterUse[];
  readonly roles: readonly Grant[];
}

/**
 * Opens an account with its roles, in the caller's transaction; null when the e-mail has one already. The telephone is
 * sealed. `key` is what the account is found by: its e-mail's fingerprint, unless told.
 */
export async function openAccount(
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Executor,
  { id = newId<AccountId>(), uses, roles, mobilePhone, ...account }: NewAccount,
  key = emailFingerprint(vault, account.email),
): Promise<AccountId | null> {
  const row = {
    ...account,
    ...(await keepPhone({ vault }, mobilePhone)),
    id,
    office: counter,
    emailFingerprint: key,
    uses: [...uses],
  };
  return (await insertAccount(tx, row, roles)) ? id : null;
}
