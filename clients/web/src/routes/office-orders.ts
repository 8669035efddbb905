import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { OfficeOrderPageDocument } from '../graphql/__generated__/documents/office-order-page.ts';
import {
  OfficeOrdersPageDocument,
  type OfficeOrdersPageQueryVariables,
} from '../graphql/__generated__/documents/office-orders-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import type { OrderStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isPopulationFinance, isPopulationOfficer } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const officeOrderStatuses = {
  'a-traiter': ['CONFIRMED', 'RETURNED'],
  revenues: ['RETURNED'],
  envoyees: ['DELIVERED'],
  refusees: ['REFUSED'],
  retirees: ['WITHDRAWN'],
  'en-paiement': ['AWAITING_PAYMENT', 'PAYMENT_UNCLEAR'],
  eteintes: ['EXPIRED', 'CANCELLED'],
  toutes: null,
} as const satisfies Readonly<Record<string, readonly OrderStatus[] | null>>;

/** Lists of what waits for the office: what has waited longest comes first, and after a decision what waits longest then. */
const waitingLists: readonly string[] = [
  'a-traiter',
  'revenues',
] satisfies (keyof typeof officeOrderStatuses)[];

/** Which orders an officer looks at. It stands in the address, so that it can be kept, sent and gone back to. */
export interface OfficeOrderFilter {
  readonly status: keyof typeof officeOrderStatuses;
  /** The beginning of an order number, as typed; empty for all. */
  readonly number: string;
}

/** The officer's list of orders, and an order at his desk. */
export const officeOrdersRoutes: RouteObject[] = [
  {
    path: 'office/commandes',
    loader: loadOrders,
    lazy: {
      Component: async () => (await import('../pages/office-orders/office-orders-page.tsx')).OfficeOrdersPage,
    },
  },
  {
    path: 'office/commandes/:id',
    loader: loadOrder,
    lazy: {
      Component: async () => (await import('../pages/office-orders/office-order-page.tsx')).OfficeOrderPage,
    },
  },
];

export function officeOrderFilter(search: URLSearchParams): OfficeOrderFilter {
  const status = search.get('statut') ?? '';
  return {
    status: status in officeOrderStatuses ? (status as OfficeOrderFilter['status']) : 'a-traiter',
    number: search.get('numero') ?? '',
  };
}

export function officeOrdersVariables(
  { status, number }: OfficeOrderFilter,
  after: string | null = null,
): OfficeOrdersPageQueryVariables {
  return {
    filter: { status: officeOrderStatuses[status], number: number || null },
    sequence: waitingLists.includes(status) ? 'LONGEST_WAITING_FIRST' : 'NEWEST_FIRST',
    first: 40,
    after,
  };
}

/** An address of this desk; the first filter needs no words. */
export function officeOrderPath({ status, number }: OfficeOrderFilter, orderId?: string): string {
  const path = orderId ? `/office/commandes/${orderId}` : '/office/commandes';
  const search = new URLSearchParams({
    ...(status !== 'a-traiter' && { statut: status }),
    ...(number && { numero: number }),
  });
  return search.size > 0 ? `${path}?${search}` : path;
}

async function loadOrders({ request }: LoaderFunctionArgs) {
  await requireOffice(request);
  return await loadList(request);
}

async function loadOrder({ request, params }: LoaderFunctionArgs) {
  await requireOffice(request);
  const [, order] = await Promise.all([
    loadList(request),
    load(request, OfficeOrderPageDocument, { id: params['id'] ?? '' }),
  ]);
  return order;
}

function loadList(request: Request) {
  const filter = officeOrderFilter(new URL(request.url).searchParams);
  return load(request, OfficeOrdersPageDocument, officeOrdersVariables(filter));
}

/** The servers decide who sees what; this only spares an office's page to people for whom it would be empty. */
async function requireOffice(request: Request): Promise<void> {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  const account = requireViewer(request, viewer);
  if (!isPopulationOfficer(account) && !isPopulationFinance(account)) throw new NotForThisAccount();
}
