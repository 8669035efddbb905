import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { OfficeProviderPageDocument } from '../graphql/__generated__/documents/office-provider-page.ts';
import {
  OfficeProvidersPageDocument,
  type OfficeProvidersPageQueryVariables,
} from '../graphql/__generated__/documents/office-providers-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { ProviderStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isProvidersOfficer } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const providerStatuses = {
  'a-traiter': ['REQUESTED'],
  admis: ['ADMITTED'],
  suspendus: ['SUSPENDED'],
  refuses: ['REFUSED'],
  tous: ['REQUESTED', 'ADMITTED', 'REFUSED', 'SUSPENDED'],
} as const satisfies Readonly<Record<string, readonly ProviderStatus[]>>;

export type ProviderFilter = keyof typeof providerStatuses;

/** The officer's list of providers, and one at his desk. */
export const officeProvidersRoutes: RouteObject[] = [
  {
    path: 'office/prestataires',
    loader: loadProviders,
    lazy: {
      Component: async () =>
        (await import('../pages/office-providers/office-providers-page.tsx')).OfficeProvidersPage,
    },
  },
  {
    path: 'office/prestataires/:id',
    loader: loadProvider,
    lazy: {
      Component: async () =>
        (await import('../pages/office-providers/office-provider-page.tsx')).OfficeProviderPage,
    },
  },
];

export function providerFilter(search: URLSearchParams): ProviderFilter {
  const status = search.get('statut') ?? '';
  return status in providerStatuses ? (status as ProviderFilter) : 'a-traiter';
}

export function providersVariables(
  filter: ProviderFilter,
  after: string | null = null,
): OfficeProvidersPageQueryVariables {
  return { status: providerStatuses[filter], first: 40, after };
}

/** An address of this desk; the first filter needs no words. */
export function providerPath(filter: ProviderFilter, providerId?: string): string {
  const path = providerId ? `/office/prestataires/${providerId}` : '/office/prestataires';
  return filter === 'a-traiter' ? path : `${path}?statut=${filter}`;
}

async function loadProviders({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return await loadList(request);
}

async function loadProvider({ request, params }: LoaderFunctionArgs) {
  await requireOfficer(request);
  const [, provider] = await Promise.all([
    loadList(request),
    load(request, OfficeProviderPageDocument, { id: params['id'] ?? '' }),
  ]);
  return provider;
}

function loadList(request: Request) {
  const filter = providerFilter(new URL(request.url).searchParams);
  return load(request, OfficeProvidersPageDocument, providersVariables(filter));
}

/** The servers decide who sees what; this only spares an officer's page to people for whom it would be empty. */
async function requireOfficer(request: Request): Promise<void> {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isProvidersOfficer(requireViewer(request, viewer))) throw new NotForThisAccount();
}
