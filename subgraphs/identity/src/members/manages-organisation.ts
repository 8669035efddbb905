import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { findActive } from './member.repository.ts';
import type { MembershipId } from './member.ts';

/** The membership by which a person manages an organisation now; null when he doesn't. Ask while holding it. */
export async function managesOrganisation(
  db: Executor,
  organisationId: OrganisationId,
  accountId: AccountId,
): Promise<MembershipId | null> {
  const own = await findActive(db, organisationId, accountId);
  return own?.isManager ? own.id : null;
}

/** Whether a person belongs to an organisation now, whatever he may do there. */
export async function belongsTo(
  db: Executor,
  organisationId: OrganisationId,
  accountId: AccountId,
): Promise<boolean> {
  return (await findActive(db, organisationId, accountId)) !== null;
}
