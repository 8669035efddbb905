import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import {
  PayoutBatchesPageDocument,
  type PayoutBatchesPageQueryVariables,
} from '../graphql/__generated__/documents/payout-batches-page.ts';
import {
  PayoutsPageDocument,
  type PayoutsPageQueryVariables,
} from '../graphql/__generated__/documents/payouts-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { PayoutStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isInsuranceFinance } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** What the insurance office pays, for its finance. */
export const officePayoutsRoutes: RouteObject[] = [
  {
    path: 'office/lots',
    loader: loadPayouts,
    lazy: {
      Component: async () =>
        (await import('../pages/office-payouts/office-payouts-page.tsx')).OfficePayoutsPage,
    },
  },
  {
    path: 'office/lots/banque',
    loader: loadBatches,
    lazy: {
      Component: async () =>
        (await import('../pages/office-batches/office-batches-page.tsx')).OfficeBatchesPage,
    },
  },
];

/** What the address can ask for with `?etat=`; the first is meant when it says nothing. */
export const payoutFilters = {
  ouverts: ['PENDING', 'BATCHED', 'RELEASED', 'UNKNOWN'],
  'en-attente': ['PENDING'],
  'dans-un-lot': ['BATCHED'],
  transmis: ['RELEASED'],
  'sans-nouvelle': ['UNKNOWN'],
  refuses: ['REJECTED', 'RETURNED'],
  payes: ['EXECUTED'],
  tous: null,
} as const satisfies Readonly<Record<string, readonly PayoutStatus[] | null>>;

export type PayoutFilterName = keyof typeof payoutFilters;

export function payoutFilter(search: URLSearchParams): PayoutFilterName {
  const name = search.get('etat') ?? '';
  return name in payoutFilters ? (name as PayoutFilterName) : 'ouverts';
}

/** Payouts on one page of the list. `?apres=` is where the page before ended, so that Back works. */
export function payoutsVariables(search: URLSearchParams): PayoutsPageQueryVariables {
  return { statuses: payoutFilters[payoutFilter(search)], first: 40, after: search.get('apres') };
}

/** Batches on one page of their list. */
export function batchesVariables(search: URLSearchParams): PayoutBatchesPageQueryVariables {
  return { first: 20, after: search.get('apres') };
}

async function loadBatches({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isInsuranceFinance(requireViewer(request, viewer))) throw new NotForThisAccount();
  return await load(request, PayoutBatchesPageDocument, batchesVariables(new URL(request.url).searchParams));
}

async function loadPayouts({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isInsuranceFinance(requireViewer(request, viewer))) throw new NotForThisAccount();
  return await load(request, PayoutsPageDocument, payoutsVariables(new URL(request.url).searchParams));
}
