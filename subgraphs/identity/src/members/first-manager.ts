import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { countPlaces, insertMembership } from './member.repository.ts';
import { type MemberRights, type MembershipId, mostMemberships } from './member.ts';
import { memberFacts } from './member-facts.ts';

/** Whether a person may belong to one organisation more. Ask while holding his account. */
export async function hasRoom(tx: Transaction, accountId: AccountId): Promise<boolean> {
  return (await countPlaces(tx, accountId)) < mostMemberships;
}

/** A manager sees what the organisation owes; the services that he orders himself he gives himself. */
const rightsOfManager: MemberRights = {
  isManager: true,
  serviceCodes: [],
  seesRecap: true,
  seesInvoices: true,
};

/** Puts somebody in an organisation without an invitation: whoever registers it, as its manager. */
export async function joinOrganisation(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  { organisationId, accountId }: { readonly organisationId: OrganisationId; readonly accountId: AccountId },
  rights = rightsOfManager,
): Promise<MembershipId> {
  const facts = await memberFacts(tx, accountId);
  if (!facts) throw new Error('Nobody joins an organisation without an account');
  const { isVerified: _, ...copied } = facts;
  const id = newId<MembershipId>();
  await insertMembership(tx, {
    ...copied,
    ...rights,
    serviceCodes: [...rights.serviceCodes],
    id,
    office: counter,
    organisationId,
    accountId,
    status: 'ACTIVE',
  });
  return id;
}
