import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { OrganisationId } from '../organisations/organisation.ts';
import { organisationScope } from '../organisations/organisation-scope.ts';
import { findAccesses } from './service-access.repository.ts';
import type { ServiceAccess } from './service-access.ts';

/** What organisations asked for as it exists for the viewer, one statement for however many are asked at once. */
export function serviceAccessLoaders(database: Database, viewer: Passport) {
  const scope = organisationScope(viewer);
  return {
    accessesByOrganisation: new DataLoader<OrganisationId, readonly ServiceAccess[]>(async (ids) => {
      const rows = await findAccesses(database.pages, scope, ids);
      const found = Map.groupBy(rows, ({ organisationId }) => organisationId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
