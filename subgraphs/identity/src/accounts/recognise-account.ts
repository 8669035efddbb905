import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Email } from '@guichet/schema/scalars/email.ts';
import { type AccountRow, findByEmail, findById, shareVersion } from './account.repository.ts';
import type { AccountId } from './account.ts';
import { hashOfNobody, isPassword } from './password.ts';

/** Where the counter reaches a person with a code. */
export interface Reachable {
  readonly accountId: AccountId;
  /** In E.164. */
  readonly mobilePhone: string;
  /** Knows the telephone again: codes are counted under it. */
  readonly mobilePhoneFingerprint: string;
  readonly locale: Locale;
  /** The version of the account that the password was right for. */
  readonly version: number;
}

/** Finds an e-mail again without keeping it: accounts and failed sign-ins know it by this alone. */
export function emailFingerprint(vault: Vault, email: Email): string {
  return vault.fingerprint('identity.email', email);
}

/**
 * Who has this e-mail and this password; null for nobody. An e-mail that nobody has costs the same
 * statement and the same verification as a known one.
 */
export async function recogniseAccount(
  { database, vault }: Pick<WorkContext, 'database' | 'vault'>,
  email: Email,
  password: string,
): Promise<Reachable | null> {
  const row = await findByEmail(database.pages, emailFingerprint(vault, email));
  const isRight = await isPassword(password, row?.passwordHash ?? hashOfNobody);
  return row && isRight ? reachable(vault, row) : null;
}

/**
 * The person who was recognised, unless his account has changed since: whoever gave a password that is replaced in this
 * moment is nobody. The account is held until the transaction ends; looking for nobody's costs the same.
 */
export async function stillRecognised(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Executor,
  person: Reachable | null,
): Promise<Reachable | null> {
  const version = await shareVersion(tx, person?.accountId ?? newId<AccountId>());
  return person?.version === version ? person : null;
}

/** The person behind a sign-in that was recognised before; null for an id that no account has. */
export async function reachAccount(vault: Vault, db: Executor, id: AccountId): Promise<Reachable | null> {
  const row = await findById(db, id);
  return row && reachable(vault, row);
}

async function reachable(
  vault: Vault,
  { id, locale, mobilePhone, mobilePhoneFingerprint, version }: AccountRow,
): Promise<Reachable> {
  return {
    accountId: id,
    locale,
    mobilePhone: await vault.unseal('identity.mobile-phone', mobilePhone),
    mobilePhoneFingerprint,
    version,
  };
}
