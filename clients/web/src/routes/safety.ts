import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { ConnectionPageDocument } from '../graphql/__generated__/documents/connection-page.ts';
import { DataCopiesDocument } from '../graphql/__generated__/documents/data-copies.ts';
import { DataPageDocument } from '../graphql/__generated__/documents/data-page.ts';
import { SecurityPageDocument } from '../graphql/__generated__/documents/security-page.ts';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
import { load, requireViewer } from '../graphql/load.ts';

/** Pages of an account that stand outside its layout: the link to a new e-mail address, and the farewell, which nobody is signed in for. */
export const safetyRoutes: RouteObject[] = [
  {
    path: 'compte/connexion/email/:token',
    loader: loadEmailChange,
    lazy: {
      Component: async () => (await import('../pages/connection/email-change-page.tsx')).EmailChangePage,
    },
  },
  {
    path: 'compte/ferme',
    lazy: { Component: async () => (await import('../pages/data/farewell-page.tsx')).FarewellPage },
  },
];

/** Only the account that asked takes the new address: the sign-in comes first, and leads back. */
async function loadEmailChange({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ViewerDocument, {}, 'cache-first');
  return requireViewer(request, viewer);
}

export async function loadConnection({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, ConnectionPageDocument, {});
  return requireViewer(request, viewer);
}

export async function loadSecurity({ request }: LoaderFunctionArgs) {
  const { viewer } = await load(request, SecurityPageDocument, {});
  return requireViewer(request, viewer);
}

export async function loadData({ request }: LoaderFunctionArgs) {
  const [{ viewer }] = await Promise.all([
    load(request, DataCopiesDocument, {}),
    // It asks all the servers: the copies stand without it.
    load(request, DataPageDocument, {}).catch(() => null),
  ]);
  return requireViewer(request, viewer);
}
