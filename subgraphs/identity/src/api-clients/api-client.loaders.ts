import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { Office } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { findClient, findClientsOf, findClientsOfOffice, findSecrets } from './api-client.repository.ts';
import { type ApiClient, type ApiClientId, type ApiClientSecret, mostClients } from './api-client.ts';
import { clientScope } from './client-scope.ts';

/** Programs as they exist for the viewer. */
export function apiClientLoaders(database: Database, viewer: Passport) {
  const scope = clientScope(viewer);
  return {
    apiClientsOfOrganisation: new DataLoader<OrganisationId, readonly ApiClient[]>(async (ids) => {
      const rows = await findClientsOf(database.pages, scope, ids);
      const found = Map.groupBy(rows, ({ organisationId }) => organisationId);
      return ids.map((id) => (found.get(id) ?? []).slice(0, mostClients));
    }),
    secretsByApiClient: new DataLoader<ApiClientId, readonly ApiClientSecret[]>(async (ids) => {
      const found = Map.groupBy(await findSecrets(database.pages, ids), ({ clientId }) => clientId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    apiClientsOfOffice: (office: Office) => findClientsOfOffice(database.pages, scope, office),
    apiClient: (id: ApiClientId) => findClient(database.pages, scope, id),
  };
}
