import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { MobilePhone } from '@guichet/schema/scalars/phone.ts';
import type { PersonFacts } from '../people/person.ts';
import {
  type AccountRow,
  findById,
  setPreferred,
  shareVersion,
  updateAccount,
} from './account.repository.ts';
import type { AccountId, ContactChannel, CounterUse } from './account.ts';

/** A telephone as it is kept: sealed, and known again by its fingerprint. */
export type KeptPhone = Pick<AccountRow, 'mobilePhone' | 'mobilePhoneFingerprint'>;

/** Seals a telephone. */
export async function keepPhone(
  { vault }: Pick<WorkContext, 'vault'>,
  mobilePhone: MobilePhone,
): Promise<KeptPhone> {
  return {
    mobilePhone: await vault.seal('identity.mobile-phone', mobilePhone),
    mobilePhoneFingerprint: vault.fingerprint('identity.mobile-phone', mobilePhone),
  };
}

/** The telephone of an account, as its fingerprint; null for an id that no account has. */
export async function phoneFingerprintOf(db: Executor, id: AccountId): Promise<string | null> {
  return (await findById(db, id))?.mobilePhoneFingerprint ?? null;
}

/** The telephone of an account, in E.164. @throws for an id that no account has. */
export async function phoneOf(
  { vault }: Pick<WorkContext, 'vault'>,
  db: Executor,
  id: AccountId,
): Promise<string> {
  const row = await findById(db, id);
  if (!row) throw new Error('An account is gone');
  return vault.unseal('identity.mobile-phone', row.mobilePhone);
}

/** Where sign-in codes go from now on, in the caller's transaction. What the old number opened is not closed here. */
export function changePhone(tx: Executor, id: AccountId, phone: KeptPhone): Promise<void> {
  return updateAccount(tx, id, phone);
}

/** With which address one signs in from now on: one that its owner has shown to be his. */
export function changeAddress(
  tx: Executor,
  id: AccountId,
  address: Pick<AccountRow, 'email' | 'emailFingerprint'> & { readonly emailVerifiedAt: Temporal.Instant },
): Promise<void> {
  return updateAccount(tx, id, address);
}

/** « Mes informations ». */
export function changePerson(
  tx: Executor,
  id: AccountId,
  person: PersonFacts & { readonly uses: readonly CounterUse[] },
): Promise<void> {
  return updateAccount(tx, id, { ...person, uses: [...person.uses] });
}

/** Language and way of writing. What is left out stays. */
export async function changePreferences(
  tx: Executor,
  id: AccountId,
  preferred: { readonly locale?: AccountRow['locale']; readonly contactChannel?: ContactChannel },
): Promise<void> {
  if (Object.keys(preferred).length > 0) await setPreferred(tx, id, preferred);
}

/** The version of an account, which then stays until the transaction ends; null for an id that no account has. */
export function versionOf(tx: Executor, id: AccountId): Promise<number | null> {
  return shareVersion(tx, id);
}
