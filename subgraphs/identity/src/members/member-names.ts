import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { holdOrganisations } from '../organisations/hold-organisation.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { findAllOf, findManagers, findOwnMemberships } from './member.repository.ts';
import { isLastManager } from './member.ts';

/**
 * The organisations that would be without a manager if this person went. Inside a transaction every organisation where he has
 * a place is held until its end, so that the other manager can't go meanwhile, nor make him the last one.
 */
export async function organisationsWithoutOtherManager(
  db: Executor,
  accountId: AccountId,
): Promise<OrganisationId[]> {
  const places = (await findAllOf(db, accountId)).filter(({ removedAt }) => !removedAt);
  await holdOrganisations(
    db,
    places.map(({ organisationId }) => organisationId),
  );
  const managed = (await findOwnMemberships(db, [accountId])).filter(({ isManager }) => isManager);
  const ids = managed.map(({ organisationId }) => organisationId);
  const managers = Map.groupBy(await findManagers(db, ids), ({ organisationId }) => organisationId);
  return managed
    .filter((own) => isLastManager(managers.get(own.organisationId) ?? [], own))
    .map(({ organisationId }) => organisationId);
}
