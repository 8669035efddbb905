import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { InvitationPageDocument } from '../graphql/__generated__/documents/invitation-page.ts';
import {
  MembersPageDocument,
  type MembersPageQueryVariables,
} from '../graphql/__generated__/documents/members-page.ts';
import {
  MyOrganisationsDocument,
  type MyOrganisationsQuery,
} from '../graphql/__generated__/documents/my-organisations.ts';
import { OrganisationPageDocument } from '../graphql/__generated__/documents/organisation-page.ts';
import { ServiceTitlesDocument } from '../graphql/__generated__/documents/service-titles.ts';
import type { MembershipFilter } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';

export type Membership = NonNullable<MyOrganisationsQuery['viewer']>['memberships'][number];

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const memberStatuses = {
  tous: {},
  actifs: { status: ['ACTIVE'] },
  invites: { status: ['INVITED'] },
  desactives: { status: ['DEACTIVATED'] },
  gestionnaires: { isManager: true },
} as const satisfies Readonly<Record<string, MembershipFilter>>;

/** Which collaborators are looked for. It stands in the address. */
export interface MemberSearch {
  readonly search: string;
  readonly status: keyof typeof memberStatuses;
}

/** The company's pages. */
export const companyRoutes: RouteObject[] = [
  {
    path: 'entreprise',
    loader: loadCompany,
    lazy: { Component: async () => (await import('../pages/company/company-page.tsx')).CompanyPage },
  },
  {
    path: 'entreprise/inscription',
    loader: loadCompany,
    lazy: {
      Component: async () => (await import('../pages/company/registration-page.tsx')).RegistrationPage,
    },
  },
  {
    path: 'entreprise/modification',
    loader: loadCompany,
    lazy: { Component: async () => (await import('../pages/company/change-page.tsx')).ChangePage },
  },
  {
    path: 'entreprise/collaborateurs',
    loader: loadMembers,
    lazy: { Component: async () => (await import('../pages/company/members-page.tsx')).MembersPage },
  },
  {
    path: 'entreprise/acces',
    loader: loadCompany,
    lazy: { Component: async () => (await import('../pages/company/access-page.tsx')).AccessPage },
  },
  {
    path: 'invitation/:token',
    loader: loadInvitation,
    lazy: { Component: async () => (await import('../pages/invitation/invitation-page.tsx')).InvitationPage },
  },
];

/** The search parameter that says which of several companies is meant. */
export const companyParameter = 'organisation';

/** The place in the company that the address means: the first one when it says nothing, null when it isn't the person's. */
export function chosenMembership(
  memberships: readonly Membership[],
  search: URLSearchParams,
): Membership | null {
  const wanted = search.get(companyParameter);
  if (wanted === null) return memberships[0] ?? null;
  return memberships.find(({ organisation }) => organisation.id === wanted) ?? null;
}

export function memberSearch(search: URLSearchParams): MemberSearch {
  const status = search.get('statut') ?? '';
  return {
    search: search.get('recherche') ?? '',
    status: status in memberStatuses ? (status as MemberSearch['status']) : 'tous',
  };
}

export function membersVariables(
  id: string,
  { search, status }: MemberSearch,
  after: string | null = null,
): MembersPageQueryVariables {
  return { id, filter: { ...memberStatuses[status], search: search || null }, first: 50, after };
}

async function loadCompany({ request }: LoaderFunctionArgs) {
  await loadChosen(request);
  return null;
}

async function loadMembers({ request }: LoaderFunctionArgs) {
  const chosen = await loadChosen(request);
  if (!chosen?.isManager) return null;
  const search = memberSearch(new URL(request.url).searchParams);
  await load(request, MembersPageDocument, membersVariables(chosen.organisation.id, search));
  // Only the titles of rights: when billing is away, the collaborators are still there.
  load(request, ServiceTitlesDocument, {}, 'cache-first').catch(() => undefined);
  return null;
}

/** Loads the company that the address means. Somebody who is kept out sees nothing of it. */
export async function loadChosen(request: Request): Promise<Membership | null> {
  const { viewer } = await load(request, MyOrganisationsDocument, {});
  const { memberships } = requireViewer(request, viewer);
  const chosen = chosenMembership(memberships, new URL(request.url).searchParams);
  if (chosen?.status === 'ACTIVE')
    await load(request, OrganisationPageDocument, { id: chosen.organisation.id });
  return chosen;
}

function loadInvitation({ request, params }: LoaderFunctionArgs) {
  return load(request, InvitationPageDocument, { token: params['token'] ?? '' });
}
