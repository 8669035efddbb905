import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { ClaimFormsDocument } from '../graphql/__generated__/documents/claim-forms.ts';
import { ClaimPageDocument } from '../graphql/__generated__/documents/claim-page.ts';
import { GuichetOrdersDocument } from '../graphql/__generated__/documents/guichet-orders.ts';
import {
  GuichetPageDocument,
  type GuichetPageQueryVariables,
} from '../graphql/__generated__/documents/guichet-page.ts';
import { GuichetServicesDocument } from '../graphql/__generated__/documents/guichet-services.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load } from '../graphql/load.ts';
import { isInsuranceOfficer } from '../ui/viewer.ts';

/** What waits for a person, and his claims one by one. */
export const guichetRoutes: RouteObject[] = [
  {
    path: 'guichet',
    loader: loadGuichet,
    lazy: { Component: async () => (await import('../pages/guichet/guichet-page.tsx')).GuichetPage },
  },
  {
    path: 'guichet/demandes/:id',
    loader: loadClaim,
    lazy: { Component: async () => (await import('../pages/claim/claim-page.tsx')).ClaimPage },
  },
];

/** Claims on one page of the list. */
const claimsAtOnce = 20;

/** What the guichet's address asks for: `?beneficiaire=` is the filter. */
export function guichetVariables(search: URLSearchParams): GuichetPageQueryVariables {
  return { beneficiaryId: search.get('beneficiaire') || null, first: claimsAtOnce };
}

/** For an officer `claims` are the office's: they belong at the desk, not under « Mes demandes ». */
async function loadGuichet({ request }: LoaderFunctionArgs) {
  // When billing is away, the claims are still there.
  const orders = load(request, GuichetOrdersDocument, {}).catch(() => null);
  const services = load(request, GuichetServicesDocument, {}).catch(() => null);
  const [{ viewer }] = await Promise.all([
    load(request, ViewerDocument, {}, 'cache-first'),
    load(request, GuichetPageDocument, guichetVariables(new URL(request.url).searchParams)),
    load(request, ClaimFormsDocument, {}, 'cache-first'),
    orders,
    services,
  ]);
  return viewer && isInsuranceOfficer(viewer) ? redirect('/office/demandes') : null;
}

function loadClaim({ request, params }: LoaderFunctionArgs) {
  return load(request, ClaimPageDocument, { id: params['id'] ?? '' });
}
