import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { type AccountRow, findByEmail, findById, setVerified } from './account.repository.ts';
import type { AccountId } from './account.ts';

/** Whose an e-mail address is, for what the counter writes to it. */
export interface AddressOwner {
  readonly accountId: AccountId;
  readonly email: string;
  readonly emailFingerprint: string;
  readonly emailVerifiedAt: Temporal.Instant | null;
  readonly familyName: string;
  readonly givenName: string;
  readonly locale: Locale;
  readonly createdAt: Temporal.Instant;
}

/** Who has an e-mail address; null for nobody. */
export async function findAddressOwner(db: Executor, emailFingerprint: string): Promise<AddressOwner | null> {
  return ownerOf(await findByEmail(db, emailFingerprint));
}

/** The owner by his account; null for an id that no account has. */
export async function findOwnerById(db: Executor, id: AccountId): Promise<AddressOwner | null> {
  return ownerOf(await findById(db, id));
}

/**
 * Notes since when an address is the person's, unless it is known already; with null it only asks. Null when the account
 * has another address by now.
 */
export function verifyAddress(
  tx: Executor,
  owner: Pick<AddressOwner, 'accountId' | 'emailFingerprint'>,
  at: Temporal.Instant | null,
): Promise<{ readonly verifiedAt: Temporal.Instant | null } | null> {
  return setVerified(tx, owner, at);
}

function ownerOf(row: AccountRow | null): AddressOwner | null {
  if (!row || row.closedAt) return null;
  const { id, email, emailFingerprint, emailVerifiedAt, familyName, givenName, locale, createdAt } = row;
  return {
    accountId: id,
    email,
    emailFingerprint,
    emailVerifiedAt,
    familyName,
    givenName,
    locale,
    createdAt,
  };
}
