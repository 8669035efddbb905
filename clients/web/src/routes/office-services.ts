import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { OfficeServicesPageDocument } from '../graphql/__generated__/documents/office-services-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';
import { isPopulationAdministrator } from '../ui/viewer.ts';
import { NotForThisAccount } from './not-for-this-account.ts';

/** What the population office sells, for its administrators. */
export const officeServicesRoutes: RouteObject[] = [
  {
    path: 'office/prestations',
    loader: loadServices,
    lazy: {
      Component: async () =>
        (await import('../pages/office-services/office-services-page.tsx')).OfficeServicesPage,
    },
  },
  {
    path: 'office/prestations/nouvelle',
    loader: loadServices,
    lazy: {
      Component: async () => (await import('../pages/office-services/new-service-page.tsx')).NewServicePage,
    },
  },
  {
    path: 'office/prestations/:code',
    loader: loadServices,
    lazy: {
      Component: async () =>
        (await import('../pages/office-services/office-service-page.tsx')).OfficeServicePage,
    },
  },
];

async function loadServices({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  if (!isPopulationAdministrator(requireViewer(request, viewer))) throw new NotForThisAccount();
  return await load(request, OfficeServicesPageDocument, {});
}
