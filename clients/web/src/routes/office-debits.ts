import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import {
  LostRequestsPageDocument,
  type LostRequestsPageQueryVariables,
} from '../graphql/__generated__/documents/lost-requests-page.ts';
import { RequestBatchPageDocument } from '../graphql/__generated__/documents/request-batch-page.ts';
import {
  RequestBatchesPageDocument,
  type RequestBatchesPageQueryVariables,
} from '../graphql/__generated__/documents/request-batches-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { PaymentRequestStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isProvidersFinance } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** The money of payment requests, for the finance of the providers' office. */
export const officeDebitsRoutes: RouteObject[] = [
  {
    path: 'office/prelevements',
    loader: loading((request, _id, search) =>
      load(request, RequestBatchesPageDocument, requestBatchesVariables(search)),
    ),
    lazy: {
      Component: async () =>
        (await import('../pages/office-request-batches/request-batches-page.tsx')).RequestBatchesPage,
    },
  },
  {
    path: 'office/prelevements/refus',
    loader: loading((request, _id, search) =>
      load(request, LostRequestsPageDocument, lostRequestsVariables(search)),
    ),
    lazy: {
      Component: async () =>
        (await import('../pages/office-lost-requests/lost-requests-page.tsx')).LostRequestsPage,
    },
  },
  {
    path: 'office/prelevements/lots/:id',
    loader: loading((request, id) => load(request, RequestBatchPageDocument, { id })),
    lazy: {
      Component: async () =>
        (await import('../pages/office-request-batches/request-batch-page.tsx')).RequestBatchPage,
    },
  },
];

/** What the list of lost shares can ask for with `?etat=`; the first is meant when it says nothing. */
export const lostStatuses = {
  refuses: ['DEBIT_REFUSED'],
  encaisses: ['RECOVERED'],
  repris: ['CLAWED_BACK'],
} as const satisfies Readonly<Record<string, readonly PaymentRequestStatus[]>>;

export type LostStatus = keyof typeof lostStatuses;

export function lostStatus(search: URLSearchParams): LostStatus {
  const name = search.get('etat') ?? '';
  return name in lostStatuses ? (name as LostStatus) : 'refuses';
}

/** Requests on one page of that list. */
export function lostRequestsVariables(search: URLSearchParams): LostRequestsPageQueryVariables {
  return { statuses: [...lostStatuses[lostStatus(search)]], first: 40, after: search.get('apres') };
}

/** Batches on one page of their list. */
export function requestBatchesVariables(search: URLSearchParams): RequestBatchesPageQueryVariables {
  return { first: 20, after: search.get('apres') };
}

type Load = (request: Request, id: string, search: URLSearchParams) => Promise<unknown>;

/** A page with what it reads. The servers decide who sees what; this only spares empty pages. */
function loading(what: Load) {
  return async ({ request, params }: LoaderFunctionArgs) => {
    const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
    if (!isProvidersFinance(requireViewer(request, viewer))) throw new NotForThisAccount();
    return await what(request, params['id'] ?? '', new URL(request.url).searchParams);
  };
}
