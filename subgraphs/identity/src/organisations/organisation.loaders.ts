import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import { findOrganisations } from './organisation.repository.ts';
import type { Organisation, OrganisationId } from './organisation.ts';
import { organisationScope } from './organisation-scope.ts';

/** Organisations as they exist for the viewer, one statement for however many are asked at once. */
export function organisationLoaders(database: Database, viewer: Passport) {
  const scope = organisationScope(viewer);
  return {
    organisationById: new DataLoader<OrganisationId, Organisation | null>(async (ids) => {
      const found = new Map(
        (await findOrganisations(database.pages, scope, ids)).map((row) => [row.id, row]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
