import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { Office } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { findOfficers } from './staff.repository.ts';
import type { Officer } from './staff.ts';

/** An office has hundreds of people, not thousands. */
const mostOfficers = 500;

/**
 * The officers of an office, for one of them.
 * @throws GraphQLError with the code FORBIDDEN for who isn't an officer of that office.
 */
export async function readOfficers(
  { database, viewer }: Pick<IdentityContext, 'database' | 'viewer'>,
  office: Office,
): Promise<readonly Officer[]> {
  const isColleague = viewer.roles.some((grant) => grant.office === office && grant.role === 'OFFICER');
  if (!isColleague) throw forbidden();
  return findOfficers(database.pages, office, mostOfficers);
}
