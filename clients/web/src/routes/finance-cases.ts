import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { FinanceCasePageDocument } from '../graphql/__generated__/documents/finance-case-page.ts';
import { OrderOfCaseDocument } from '../graphql/__generated__/documents/order-of-case.ts';
import { load } from '../graphql/load.ts';

/** What a private person asks the finance office about an order. */
export const financeCasesRoutes: RouteObject[] = [
  {
    path: 'guichet/dossiers/nouveau',
    loader: ({ request }: LoaderFunctionArgs) =>
      load(request, OrderOfCaseDocument, { id: new URL(request.url).searchParams.get('commande') ?? '' }),
    lazy: {
      Component: async () => (await import('../pages/finance-case/new-order-case-page.tsx')).NewOrderCasePage,
    },
  },
  {
    path: 'guichet/dossiers/:id',
    loader: ({ request, params }: LoaderFunctionArgs) =>
      load(request, FinanceCasePageDocument, { id: params['id'] ?? '' }),
    lazy: {
      Component: async () => (await import('../pages/finance-case/order-case-page.tsx')).OrderCasePage,
    },
  },
];
