import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { TariffsPageDocument } from '../graphql/__generated__/documents/tariffs-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isInsuranceAdministrator } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** What the insurance pays, for its administrators. */
export const officeTariffsRoutes: RouteObject[] = [
  {
    path: 'office/tarifs',
    loader: loadTariffs,
    lazy: {
      Component: async () =>
        (await import('../pages/office-tariffs/office-tariffs-page.tsx')).OfficeTariffsPage,
    },
  },
];

async function loadTariffs({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isInsuranceAdministrator(requireViewer(request, viewer))) throw new NotForThisAccount();
  return await load(request, TariffsPageDocument, {});
}
