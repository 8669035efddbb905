import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { findOrganisation, lockOrganisations } from './organisation.repository.ts';
import type { Organisation, OrganisationId } from './organisation.ts';

/**
 * Holds an organisation until the transaction ends, so that who is a manager is asked and changed by one at a time. Whoever
 * also holds an account holds it before.
 */
export async function holdOrganisation(tx: Transaction, id: OrganisationId): Promise<Organisation | null> {
  const [held] = await lockOrganisations(tx, [id]);
  return held ?? null;
}

/** Holds several, always in the same order. */
export async function holdOrganisations(tx: Transaction, ids: readonly OrganisationId[]): Promise<void> {
  if (ids.length > 0) await lockOrganisations(tx, ids);
}

/** An organisation for what the counter itself writes of it. */
export function readOrganisation(db: Executor, id: OrganisationId): Promise<Organisation | null> {
  return findOrganisation(db, id);
}
