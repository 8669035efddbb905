import type { LoaderFunctionArgs } from 'react-router';
import {
  type ClaimStatus,
  OfficeClaimPageDocument,
  OfficeClaimsPageDocument,
  type OfficeClaimsPageQueryVariables,
  ViewerDocument,
} from '../graphql/__generated__/documents.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isInsuranceOfficer } from '../ui/viewer.ts';

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const officeFilters = {
  'a-traiter': ['IN_PROCESS'],
  decidees: ['ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED', 'REFUSED'],
  toutes: null,
} as const satisfies Readonly<Record<string, readonly ClaimStatus[] | null>>;

export type OfficeFilter = keyof typeof officeFilters;

/** The account is signed in, and is no officer of this office. */
export class NotForThisAccount extends Error {}

export function officeFilter(search: URLSearchParams): OfficeFilter {
  const text = search.get('statut') ?? '';
  return text in officeFilters ? (text as OfficeFilter) : 'a-traiter';
}

export function officeClaimsVariables(
  filter: OfficeFilter,
  after: string | null = null,
): OfficeClaimsPageQueryVariables {
  return { statuses: officeFilters[filter], first: 40, after };
}

export async function loadOfficeClaims({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return load(request, OfficeClaimsPageDocument, officeClaimsVariables(filterOf(request)));
}

export async function loadOfficeClaim({ request, params }: LoaderFunctionArgs) {
  await requireOfficer(request);
  const [, claim] = await Promise.all([
    load(request, OfficeClaimsPageDocument, officeClaimsVariables(filterOf(request))),
    load(request, OfficeClaimPageDocument, { id: params['id'] ?? '' }),
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
