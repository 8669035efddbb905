import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { holdOrganisations } from '../organisations/hold-organisation.ts';
import { deleteMembership, findAllOf, findSame, updateMembership } from './member.repository.ts';
import { nameKeyOf } from './member.ts';

/** What a membership copies of an account. */
export interface MemberFacts {
  readonly email: string;
  readonly emailFingerprint: string;
  readonly isVerified: boolean;
  readonly familyName: string;
  readonly givenName: string;
  readonly nameKey: string;
  readonly givenNameKey: string;
}

/** Who a member is by his account; null for an account that is gone. */
export async function memberFacts(db: Executor, accountId: AccountId): Promise<MemberFacts | null> {
  const owner = await findOwnerById(db, accountId);
  if (!owner) return null;
  const { email, emailFingerprint, familyName, givenName } = owner;
  return {
    email,
    emailFingerprint,
    isVerified: owner.emailVerifiedAt !== null,
    familyName,
    givenName,
    nameKey: nameKeyOf(familyName, givenName),
    givenNameKey: nameKeyOf(givenName, familyName),
  };
}

/**
 * Brings what organisations show of a person up to date, in the transaction that changes his name or e-mail and holds his
 * account; they are held, so that nobody invites his new address meanwhile. An invitation that waits for his new address where
 * he is a member already is withdrawn.
 */
export async function followAccount(tx: Transaction, accountId: AccountId): Promise<void> {
  const facts = await memberFacts(tx, accountId);
  if (!facts) return;
  const { isVerified: _, ...copied } = facts;
  const places = (await findAllOf(tx, accountId)).filter(({ removedAt }) => !removedAt);
  await holdOrganisations(
    tx,
    places.map(({ organisationId }) => organisationId),
  );
  for (const membership of places) {
    for (const same of await findSame(tx, membership.organisationId, { ...facts, accountId: null }))
      if (same.id !== membership.id && same.status === 'INVITED') await deleteMembership(tx, same.id);
    await updateMembership(tx, membership.id, copied);
  }
}
