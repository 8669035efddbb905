import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { holdOrganisations } from '../organisations/hold-organisation.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { findAllOf, findManagers, findOwnMemberships } from './member.repository.ts';
import { isLastManager } from './member.ts';

/**
 * The organisations that would be without a manager if this person went now. Every organisation where he has a place is held
 * until the transaction ends, so that the other manager can't go meanwhile, nor make him the last one.
 */
export async function holdOrganisationsOf(tx: Transaction, accountId: AccountId): Promise<OrganisationId[]> {
  const places = (await findAllOf(tx, accountId)).filter(({ removedAt }) => !removedAt);
  await holdOrganisations(
    tx,
    places.map(({ organisationId }) => organisationId),
  );
  return organisationsWithoutOtherManager(tx, accountId);
}

/** The same as it stands, for who only asks. */
export async function organisationsWithoutOtherManager(
  db: Executor,
  accountId: AccountId,
): Promise<OrganisationId[]> {
  const managed = (await findOwnMemberships(db, [accountId])).filter(({ isManager }) => isManager);
  const ids = managed.map(({ organisationId }) => organisationId);
  const managers = Map.groupBy(await findManagers(db, ids), ({ organisationId }) => organisationId);
  return managed
    .filter((own) => isLastManager(managers.get(own.organisationId) ?? [], own))
    .map(({ organisationId }) => organisationId);
}
