import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { MyOrganisationsDocument } from '../graphql/__generated__/documents/my-organisations.ts';
import { OfficeProgramsDocument } from '../graphql/__generated__/documents/office-programs.ts';
import { OrganisationProgramsDocument } from '../graphql/__generated__/documents/organisation-programs.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { Office } from '../graphql/__generated__/types.ts';
import { load } from '../graphql/load.ts';
import { administeredOffices, type Viewer } from '../ui/viewer.ts';
import { companyParameter, type Membership } from './company.ts';
import { officeSlugs } from './office-staff.ts';

/** What programs can do with the graph, and the programs of who is signed in. */
export const developersRoutes: RouteObject[] = [
  {
    path: 'developpeurs',
    loader: loadDevelopers,
    lazy: { Component: async () => (await import('../pages/developers/developers-page.tsx')).DevelopersPage },
  },
  {
    path: 'developpeurs/prestataires',
    lazy: {
      Component: async () =>
        (await import('../pages/provider-start/provider-start-page.tsx')).ProviderStartPage,
    },
  },
  {
    path: 'developpeurs/operations',
    lazy: {
      loader: async () => (await import('../pages/developer-reference/load-operations.ts')).loadOperations,
      Component: async () =>
        (await import('../pages/developer-reference/operations-page.tsx')).OperationsPage,
    },
  },
  {
    path: 'developpeurs/operations/:name',
    lazy: {
      loader: async () => (await import('../pages/developer-reference/load-operations.ts')).loadOperation,
      Component: async () => (await import('../pages/developer-reference/operation-page.tsx')).OperationPage,
    },
  },
  {
    path: 'developpeurs/codes',
    lazy: {
      loader: async () => (await import('../pages/developer-reference/codes-docs.ts')).loadCodes,
      Component: async () => (await import('../pages/developer-reference/codes-page.tsx')).CodesPage,
    },
  },
  {
    path: 'developpeurs/limites',
    lazy: {
      loader: async () => (await import('../pages/developer-reference/limits-docs.ts')).loadLimits,
      Component: async () => (await import('../pages/developer-reference/limits-page.tsx')).LimitsPage,
    },
  },
  {
    path: 'developpeurs/changements',
    lazy: {
      loader: async () => (await import('../pages/developer-reference/changes-docs.ts')).loadChanges,
      Component: async () => (await import('../pages/developer-reference/changes-page.tsx')).ChangesPage,
    },
  },
];

/** To whom programs belong: a company that the person manages, or an office that he administers. */
export type ProgramOwner =
  | { readonly kind: 'organisation'; readonly id: string; readonly name: string }
  | { readonly kind: 'office'; readonly office: Office };

/** Whose programs this person decides on. */
export function programOwners(
  viewer: Viewer | null,
  memberships: readonly Membership[],
): readonly ProgramOwner[] {
  const offices = viewer ? administeredOffices(viewer) : [];
  return [
    ...memberships
      .filter(({ isManager, status }) => isManager && status === 'ACTIVE')
      .map(({ organisation: { id, name } }) => ({ kind: 'organisation' as const, id, name })),
    ...offices.map((office) => ({ kind: 'office' as const, office })),
  ];
}

/** The owner that the address means: the first when it says nothing. */
export function chosenOwner(owners: readonly ProgramOwner[], search: URLSearchParams): ProgramOwner | null {
  return owners.find((owner) => ownerQuery(owner) === ownerQueryOf(search)) ?? owners[0] ?? null;
}

/** An owner as the address writes it. */
export function ownerQuery(owner: ProgramOwner): string {
  return owner.kind === 'office' ? `office=${officeSlugs[owner.office]}` : `${companyParameter}=${owner.id}`;
}

function ownerQueryOf(search: URLSearchParams): string {
  const office = search.get('office');
  return office ? `office=${office}` : `${companyParameter}=${search.get(companyParameter)}`;
}

/** The page is open to everybody; the programs are there for who is signed in. */
async function loadDevelopers({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (viewer === null) return null;
  const mine = await load(request, MyOrganisationsDocument, {});
  const owners = programOwners(viewer, mine.viewer?.memberships ?? []);
  const owner = chosenOwner(owners, new URL(request.url).searchParams);
  if (owner?.kind === 'organisation') await load(request, OrganisationProgramsDocument, { id: owner.id });
  if (owner?.kind === 'office') await load(request, OfficeProgramsDocument, { office: owner.office });
  return null;
}
