import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import {
  type ClaimFormCode,
  ClaimFormsDocument,
  type ClaimStatus,
  OfficeClaimPageDocument,
  OfficeClaimsPageDocument,
  type OfficeClaimsPageQueryVariables,
  ViewerDocument,
} from '../graphql/__generated__/documents.ts';
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

/** Which claims an officer looks at. It stands in the address, so that it can be kept, sent and gone back to. */
export interface OfficeFilter {
  readonly status: keyof typeof officeStatuses;
  /** Null for every form. */
  readonly form: keyof typeof officeForms | null;
}

export function officeFilter(search: URLSearchParams): OfficeFilter {
  const status = search.get('statut') ?? '';
  const form = search.get('formulaire') ?? '';
  return {
    status: status in officeStatuses ? (status as OfficeFilter['status']) : 'a-traiter',
    form: form in officeForms ? (form as OfficeFilter['form']) : null,
  };
}

export function officeClaimsVariables(
  { status, form }: OfficeFilter,
  after: string | null = null,
): OfficeClaimsPageQueryVariables {
  return {
    statuses: officeStatuses[status],
    form: form && officeForms[form],
    awaitsSignature: status === 'a-signer' ? true : null,
    first: 40,
    after,
  };
}

async function loadOfficeClaims({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  const [claims] = await Promise.all([
    load(request, OfficeClaimsPageDocument, officeClaimsVariables(filterOf(request))),
    load(request, ClaimFormsDocument, {}, 'cache-first'),
  ]);
  return claims;
}

async function loadOfficeClaim({ request, params }: LoaderFunctionArgs) {
  await requireOfficer(request);
  const [, claim] = await Promise.all([
    load(request, OfficeClaimsPageDocument, officeClaimsVariables(filterOf(request))),
    load(request, OfficeClaimPageDocument, { id: params['id'] ?? '' }),
    load(request, ClaimFormsDocument, {}, 'cache-first'),
  ]);
  return claim;
}

function filterOf(request: Request): OfficeFilter {
  return officeFilter(new URL(request.url).searchParams);
}

/** The servers decide who sees what; this only spares an officer's page to people for whom it would be empty. */
async function requireOfficer(request: Request): Promise<void> {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isInsuranceOfficer(requireViewer(request, viewer))) throw new NotForThisAccount();
}
