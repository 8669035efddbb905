import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { OrganisationProviderDocument } from '../graphql/__generated__/documents/organisation-provider.ts';
import {
  WebhookDeliveriesDocument,
  type WebhookDeliveriesQueryVariables,
} from '../graphql/__generated__/documents/webhook-deliveries.ts';
import { WebhookEndpointsDocument } from '../graphql/__generated__/documents/webhook-endpoints.ts';
import { load } from '../graphql/load.ts';
import { loadChosen } from './company.ts';

/** A company as a provider: its application, its addresses, and what was sent to them. */
export const companyProviderRoutes: RouteObject[] = [
  {
    path: 'entreprise/prestataire',
    loader: ({ request }: LoaderFunctionArgs) => loadProvider(request),
    lazy: {
      Component: async () => (await import('../pages/company-provider/provider-page.tsx')).ProviderPage,
    },
  },
  {
    path: 'entreprise/webhooks/:id',
    loader: loadDeliveries,
    lazy: {
      Component: async () => (await import('../pages/company-webhooks/deliveries-page.tsx')).DeliveriesPage,
    },
  },
];

/** Deliveries on one page of the list. `?apres=` is where the page before ended, so that Back works. */
export function deliveriesVariables(
  endpointId: string,
  search: URLSearchParams,
): WebhookDeliveriesQueryVariables {
  return { endpointId, first: 20, after: search.get('apres') };
}

async function loadProvider(request: Request): Promise<null> {
  const chosen = await loadChosen(request);
  if (!chosen?.isManager || chosen.status !== 'ACTIVE') return null;
  const { organisation } = await load(request, OrganisationProviderDocument, { id: chosen.organisation.id });
  const provider = organisation?.provider;
  if (provider) await load(request, WebhookEndpointsDocument, { providerId: provider.id });
  return null;
}

async function loadDeliveries({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  await Promise.all([
    loadChosen(request),
    load(request, WebhookDeliveriesDocument, deliveriesVariables(params['id'] ?? '', searchParams)),
  ]);
  return null;
}
