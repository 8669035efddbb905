import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { BasketPageDocument } from '../graphql/__generated__/documents/basket-page.ts';
import { OrderFormDocument } from '../graphql/__generated__/documents/order-form.ts';
import { OrderPageDocument } from '../graphql/__generated__/documents/order-page.ts';
import {
  OrdersPageDocument,
  type OrdersPageQueryVariables,
} from '../graphql/__generated__/documents/orders-page.ts';
import type { OrderStatus } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';

/** Ordering what an office sells: the form, the basket, and what was ordered. */
export const ordersRoutes: RouteObject[] = [
  {
    path: 'guichet/prestations/:code/commander',
    loader: ({ request, params }: LoaderFunctionArgs) =>
      load(request, OrderFormDocument, { code: params['code'] ?? '' }),
    lazy: { Component: async () => (await import('../pages/order-form/order-form-page.tsx')).OrderFormPage },
  },
  {
    path: 'guichet/panier',
    loader: loadBasket,
    lazy: { Component: async () => (await import('../pages/basket/basket-page.tsx')).BasketPage },
  },
  {
    path: 'guichet/panier/verification',
    loader: loadBasket,
    lazy: { Component: async () => (await import('../pages/basket/check-page.tsx')).CheckPage },
  },
  {
    path: 'guichet/commandes',
    loader: loadOrders,
    lazy: { Component: async () => (await import('../pages/orders/orders-page.tsx')).OrdersPage },
  },
  {
    path: 'guichet/commandes/:id',
    loader: ({ request, params }: LoaderFunctionArgs) =>
      load(request, OrderPageDocument, { id: params['id'] ?? '' }),
    lazy: { Component: async () => (await import('../pages/order/order-page.tsx')).OrderPage },
  },
];

/** What the list's address can ask for with `?statut=`; the first is meant when it says nothing. */
export const orderFilters = {
  toutes: null,
  'a-payer': ['AWAITING_PAYMENT', 'PAYMENT_UNCLEAR'],
  'en-cours': ['CONFIRMED', 'RETURNED'],
  envoyees: ['DELIVERED'],
  closes: ['EXPIRED', 'CANCELLED', 'WITHDRAWN', 'REFUSED'],
} as const satisfies Readonly<Record<string, readonly OrderStatus[] | null>>;

export type OrderFilterName = keyof typeof orderFilters;

export function orderFilter(search: URLSearchParams): OrderFilterName {
  const name = search.get('statut') ?? '';
  return name in orderFilters ? (name as OrderFilterName) : 'toutes';
}

/** Orders on one page of the list. `?apres=` is where the page before ended, so that Back works. */
export function ordersVariables(search: URLSearchParams): OrdersPageQueryVariables {
  return { filter: { status: orderFilters[orderFilter(search)] }, first: 20, after: search.get('apres') };
}

/** The basket lies in the browser; whoever orders it has to be known. */
async function loadBasket({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, BasketPageDocument, {});
  return requireViewer(request, viewer);
}

async function loadOrders({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(
    request,
    OrdersPageDocument,
    ordersVariables(new URL(request.url).searchParams),
  );
  return requireViewer(request, viewer);
}
