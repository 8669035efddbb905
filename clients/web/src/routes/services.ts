import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { ServicePageDocument } from '../graphql/__generated__/documents/service-page.ts';
import { ServicesPageDocument } from '../graphql/__generated__/documents/services-page.ts';
import { load } from '../graphql/load.ts';

/** What an office sells: everybody may read it before he signs in. */
export const servicesRoutes: RouteObject[] = [
  {
    path: 'guichet/prestations',
    loader: ({ request }: LoaderFunctionArgs) => load(request, ServicesPageDocument, {}),
    lazy: { Component: async () => (await import('../pages/services/services-page.tsx')).ServicesPage },
  },
  {
    path: 'guichet/prestations/:code',
    loader: ({ request, params }: LoaderFunctionArgs) =>
      load(request, ServicePageDocument, { code: params['code'] ?? '' }),
    lazy: { Component: async () => (await import('../pages/services/service-page.tsx')).ServicePage },
  },
];
