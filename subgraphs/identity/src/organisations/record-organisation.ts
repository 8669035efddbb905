import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { insertOrganisation } from './organisation.repository.ts';
import type { OrganisationFacts, OrganisationId } from './organisation.ts';

/** Writes a company down, in the caller's transaction; null when one with its UID and name is there already. */
export async function recordOrganisation(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  facts: OrganisationFacts,
): Promise<OrganisationId | null> {
  const id = newId<OrganisationId>();
  return (await insertOrganisation(tx, id, facts)) ? id : null;
}
