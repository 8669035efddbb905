import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { OrganisationId, Reliance } from '../organisations/organisation.ts';
import { findAccessesOf } from './service-access.repository.ts';

/** How far offices rely on what an organisation has written down. A stopped access may have invoices still. */
export async function relianceOn(db: Executor, organisationId: OrganisationId): Promise<Reliance> {
  const statuses = (await findAccessesOf(db, organisationId)).map(({ status }) => status);
  if (statuses.some((status) => status === 'ACTIVE' || status === 'SUSPENDED')) return 'ACTIVE';
  return statuses.includes('REQUESTED') ? 'ASKED' : 'NONE';
}
