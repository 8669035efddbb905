import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { ClaimFormsDocument } from '../graphql/__generated__/documents/claim-forms.ts';
import { OfficeClaimPageDocument } from '../graphql/__generated__/documents/office-claim-page.ts';
import {
  OfficeClaimsPageDocument,
  type OfficeClaimsPageQueryVariables,
} from '../graphql/__generated__/documents/office-claims-page.ts';
import { OfficersDocument } from '../graphql/__generated__/documents/officers.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { ClaimFormCode, ClaimStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isInsuranceOfficer } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** The desk of the insurance office. */
export const officeRoutes: RouteObject[] = [
  {
    path: 'office/demandes',
    loader: loadOfficeClaims,
    lazy: {
      Component: async () => (await import('../pages/office/office-claims-page.tsx')).OfficeClaimsPage,
    },
  },
  {
    path: 'office/demandes/:id',
    loader: loadOfficeClaim,
    lazy: {
      Component: async () => (await import('../pages/office/office-claim-page.tsx')).OfficeClaimPage,
    },
  },
];

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const officeStatuses = {
  'a-traiter': ['IN_PROCESS'],
  'a-signer': ['IN_PROCESS'],
  'chez-la-personne': ['TO_COMPLETE', 'PAYMENT_REJECTED'],
  decidees: ['ACCEPTED', 'TRANSMITTED', 'PAID', 'REFUSED'],
  toutes: null,
} as const satisfies Readonly<Record<string, readonly ClaimStatus[] | null>>;

/** What it can ask for with `?formulaire=`: a form by its printed number. */
export const officeForms = {
  '318.635-639': 'AUXILIARY_MEANS',
  '318.632.2': 'HELPLESSNESS_ALLOWANCE',
  '300.001': 'HEARING_AID',
  '318.536': 'ASSISTANCE_CONTRIBUTION',
  '318.632.1': 'TRAVEL',
  '318.632': 'OTHER_INVOICE',
} as const satisfies Readonly<Record<string, ClaimFormCode>>;

/** Which lists can come with the longest waiting first: those of claims that wait for the office. */
const waitingStatuses: readonly string[] = ['a-traiter', 'a-signer'];

/** Which claims an officer looks at, and in which order. It stands in the address, so that it can be kept, sent and gone back to. */
export interface OfficeFilter {
  readonly status: keyof typeof officeStatuses;
  /** Null for every form. */
  readonly form: keyof typeof officeForms | null;
  /** Who has them: `moi`, `personne`, or a colleague by his id. Null for whoever it is. */
  readonly holder: string | null;
  readonly isLongestFirst: boolean;
}

/** Whether a list can come with the longest waiting first. */
export function canWait({ status }: Pick<OfficeFilter, 'status'>): boolean {
  return waitingStatuses.includes(status);
}

export function officeFilter(search: URLSearchParams): OfficeFilter {
  const status = search.get('statut') ?? '';
  const form = search.get('formulaire') ?? '';
  const known = status in officeStatuses ? (status as OfficeFilter['status']) : 'a-traiter';
  return {
    status: known,
    form: form in officeForms ? (form as OfficeFilter['form']) : null,
    holder: search.get('attribution') || null,
    isLongestFirst: search.get('ordre') === 'attente' && canWait({ status: known }),
  };
}

/** What a filter asks for; « moi » is who asks. */
export function officeClaimsVariables(
  { status, form, holder, isLongestFirst }: OfficeFilter,
  viewerId: string | null,
  after: string | null = null,
): OfficeClaimsPageQueryVariables {
  return {
    statuses: officeStatuses[status],
    form: form && officeForms[form],
    awaitsSignature: status === 'a-signer' ? true : null,
    assignedTo: holder === 'moi' ? viewerId : holder === 'personne' ? null : holder,
    isUnassigned: holder === 'personne' ? true : null,
    order: isLongestFirst ? 'LONGEST_WAITING' : 'NEWEST_FIRST',
    first: 40,
    after,
  };
}

async function loadOfficeClaims({ request }: LoaderFunctionArgs) {
  const { id } = await requireOfficer(request);
  const [claims] = await Promise.all([
    load(request, OfficeClaimsPageDocument, officeClaimsVariables(filterOf(request), id)),
    load(request, ClaimFormsDocument, {}, 'cache-first'),
    load(request, OfficersDocument, {}, 'cache-first'),
  ]);
  return claims;
}

async function loadOfficeClaim({ request, params }: LoaderFunctionArgs) {
  const { id } = await requireOfficer(request);
  const [, claim] = await Promise.all([
    load(request, OfficeClaimsPageDocument, officeClaimsVariables(filterOf(request), id)),
    load(request, OfficeClaimPageDocument, { id: params['id'] ?? '' }),
    load(request, ClaimFormsDocument, {}, 'cache-first'),
    load(request, OfficersDocument, {}, 'cache-first'),
  ]);
  return claim;
}

function filterOf(request: Request): OfficeFilter {
  return officeFilter(new URL(request.url).searchParams);
}

/** The servers decide who sees what; this only spares an officer's page to people for whom it would be empty. */
async function requireOfficer(request: Request): Promise<{ readonly id: string }> {
  const viewer = requireViewer(request, (await load(request, ViewerDocument, {}, 'cache-first')).viewer);
  if (!isInsuranceOfficer(viewer)) throw new NotForThisAccount();
  return viewer;
}
