import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { ClientLinkPageDocument } from '../graphql/__generated__/documents/client-link-page.ts';
import { PaymentRequestPageDocument } from '../graphql/__generated__/documents/payment-request-page.ts';
import {
  PaymentRequestsPageDocument,
  type PaymentRequestsPageQueryVariables,
} from '../graphql/__generated__/documents/payment-requests-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { PaymentRequestStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';

/** What a provider's client finds on his guichet: links and payment requests. */
export const providerClientRoutes: RouteObject[] = [
  {
    path: 'guichet/mises-en-relation/:id',
    loader: loadLink,
    lazy: {
      Component: async () => (await import('../pages/client-link/client-link-page.tsx')).ClientLinkPage,
    },
  },
  {
    path: 'guichet/paiements',
    loader: loadRequests,
    lazy: {
      Component: async () =>
        (await import('../pages/payment-requests/payment-requests-page.tsx')).PaymentRequestsPage,
    },
  },
  {
    path: 'guichet/paiements/:id',
    loader: loadRequest,
    lazy: {
      Component: async () =>
        (await import('../pages/payment-request/payment-request-page.tsx')).PaymentRequestPage,
    },
  },
];

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const requestFilters = {
  toutes: null,
  'a-valider': ['AWAITING_CLIENT'],
  validees: ['VALIDATED', 'DEBITED', 'DEBIT_REFUSED', 'RECOVERED', 'PAID', 'CLAWED_BACK'],
  contestees: ['CONTESTED'],
  closes: ['CANCELLED'],
} as const satisfies Readonly<Record<string, readonly PaymentRequestStatus[] | null>>;

type RequestFilterName = keyof typeof requestFilters;

export function requestFilter(search: URLSearchParams): RequestFilterName {
  const name = search.get('statut') ?? '';
  return name in requestFilters ? (name as RequestFilterName) : 'toutes';
}

/** Requests on one page of the list. `?apres=` is where the page before ended, so that Back works. */
export function requestsVariables(search: URLSearchParams): PaymentRequestsPageQueryVariables {
  const status = requestFilters[requestFilter(search)];
  return { filter: status && { status }, first: 20, after: search.get('apres') };
}

async function loadLink({ request, params }: LoaderFunctionArgs) {
  await requireSomebody(request);
  return await load(request, ClientLinkPageDocument, { id: params['id'] ?? '' });
}

async function loadRequests({ request }: LoaderFunctionArgs) {
  const variables = requestsVariables(new URL(request.url).searchParams);
  const { viewer } = await load(request, PaymentRequestsPageDocument, variables);
  return requireViewer(request, viewer);
}

async function loadRequest({ request, params }: LoaderFunctionArgs) {
  await requireSomebody(request);
  return await load(request, PaymentRequestPageDocument, { id: params['id'] ?? '' });
}

/** An e-mail leads here: whoever isn't signed in signs in first and comes back. */
async function requireSomebody(request: Request): Promise<void> {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  requireViewer(request, viewer);
}
