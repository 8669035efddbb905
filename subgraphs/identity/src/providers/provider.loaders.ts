import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { OrganisationId } from '../organisations/organisation.ts';
import {
  findOfProgram,
  findProviders,
  findProvidersOf,
  findProviderTransitions,
} from './provider.repository.ts';
import type { Provider, ProviderId } from './provider.ts';
import { programOf, providerScope } from './provider-scope.ts';

type Step = Awaited<ReturnType<typeof findProviderTransitions>>[number];

/** Providers as they exist for the viewer, one statement for however many are asked at once. */
export function providerLoaders(database: Database, viewer: Passport) {
  const scope = providerScope(viewer);
  const program = programOf(viewer);
  return {
    providerById: new DataLoader<ProviderId, Provider | null>(async (ids) => {
      const found = new Map((await findProviders(database.pages, scope, ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** Its managers and the office see it; who is its client doesn't meet it as an organisation. */
    providerByOrganisation: new DataLoader<OrganisationId, Provider | null>(async (ids) => {
      const rows = await findProvidersOf(database.pages, scope, ids);
      const found = new Map(rows.filter(({ whole }) => whole).map((row) => [row.organisationId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    stepsOfProvider: new DataLoader<ProviderId, readonly Step[]>(async (ids) => {
      const rows = await findProviderTransitions(database.pages, ids);
      const found = Map.groupBy(rows, ({ providerId }) => providerId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** The provider whose program asks; null for anybody else. */
    providerOfProgram: async () => program && findOfProgram(database.pages, program, false),
  };
}
