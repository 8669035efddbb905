import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { IdentityContext } from '../context.ts';
import { findRequests } from './service-access.repository.ts';
import type { ServiceAccess, ServiceAccessStatus } from './service-access.ts';

/** The offices whose requests somebody treats: finance reads organisations, and decides about no access. */
export function officesOf({ roles }: Passport): readonly string[] {
  return [...new Set(roles.filter(({ role }) => role === 'OFFICER').map(({ office }) => office))];
}

/** What organisations asked of the viewer's office, oldest first; those that wait, unless told. */
export async function listRequests(
  { database, viewer }: IdentityContext,
  statuses: readonly ServiceAccessStatus[] | null,
  page: Page,
): Promise<Connection<ServiceAccess>> {
  const wanted = [...new Set(statuses ?? (['REQUESTED'] as const))];
  const found = await findRequests(database.pages, officesOf(viewer), wanted, page);
  return connection(found, page, ({ requestedAt, id }) => ({ at: requestedAt, id }));
}
