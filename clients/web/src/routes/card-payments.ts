import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { CardPaymentsPageDocument } from '../graphql/__generated__/documents/card-payments-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isPopulationFinance } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** The card payments that finance of the population office finds out about. */
export const cardPaymentsRoutes: RouteObject[] = [
  {
    path: 'office/finances/cartes',
    loader: loadPayments,
    lazy: {
      Component: async () => (await import('../pages/card-payments/card-payments-page.tsx')).CardPaymentsPage,
    },
  },
];

async function loadPayments({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isPopulationFinance(requireViewer(request, viewer))) throw new NotForThisAccount();
  return await load(request, CardPaymentsPageDocument, {});
}
