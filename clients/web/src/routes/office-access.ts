import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { OfficeAccessPageDocument } from '../graphql/__generated__/documents/office-access-page.ts';
import {
  OfficeAccessesPageDocument,
  type OfficeAccessesPageQueryVariables,
} from '../graphql/__generated__/documents/office-accesses-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { ServiceAccessStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isPopulationOfficer } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const accessStatuses = {
  'a-traiter': ['REQUESTED'],
  actifs: ['ACTIVE'],
  suspendus: ['SUSPENDED'],
  refuses: ['REFUSED'],
  tous: ['REQUESTED', 'ACTIVE', 'REFUSED', 'SUSPENDED'],
} as const satisfies Readonly<Record<string, readonly ServiceAccessStatus[]>>;

export type AccessFilter = keyof typeof accessStatuses;

/** The officer's list of companies, and a company at his desk. */
export const officeAccessRoutes: RouteObject[] = [
  {
    path: 'office/acces',
    loader: loadAccesses,
    lazy: {
      Component: async () =>
        (await import('../pages/office-access/office-accesses-page.tsx')).OfficeAccessesPage,
    },
  },
  {
    path: 'office/acces/:id',
    loader: loadAccess,
    lazy: {
      Component: async () => (await import('../pages/office-access/office-access-page.tsx')).OfficeAccessPage,
    },
  },
];

export function accessFilter(search: URLSearchParams): AccessFilter {
  const status = search.get('statut') ?? '';
  return status in accessStatuses ? (status as AccessFilter) : 'a-traiter';
}

export function accessesVariables(
  filter: AccessFilter,
  after: string | null = null,
): OfficeAccessesPageQueryVariables {
  return { status: accessStatuses[filter], first: 40, after };
}

/** An address of this desk; the first filter needs no words. */
export function accessPath(filter: AccessFilter, organisationId?: string): string {
  const path = organisationId ? `/office/acces/${organisationId}` : '/office/acces';
  return filter === 'a-traiter' ? path : `${path}?statut=${filter}`;
}

async function loadAccesses({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return await loadList(request);
}

async function loadAccess({ request, params }: LoaderFunctionArgs) {
  await requireOfficer(request);
  const [, company] = await Promise.all([
    loadList(request),
    load(request, OfficeAccessPageDocument, { organisationId: params['id'] ?? '' }),
  ]);
  return company;
}

function loadList(request: Request) {
  const filter = accessFilter(new URL(request.url).searchParams);
  return load(request, OfficeAccessesPageDocument, accessesVariables(filter));
}

/** The servers decide who sees what; this only spares an officer's page to people for whom it would be empty. */
async function requireOfficer(request: Request): Promise<void> {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isPopulationOfficer(requireViewer(request, viewer))) throw new NotForThisAccount();
}
