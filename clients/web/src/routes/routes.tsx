import type { RouteObject } from 'react-router';
import { ViewerDocument } from '../graphql/__generated__/documents.ts';
import { load } from '../graphql/load.ts';
import { FrontPage } from '../pages/front/front-page.tsx';
import { FirstTroublePage } from '../pages/trouble/first-trouble-page.tsx';
import { NotFoundPage } from '../pages/trouble/not-found-page.tsx';
import { TroublePage } from '../pages/trouble/trouble-page.tsx';
import { Shell } from '../ui/shell/shell.tsx';
import { FirstSkeleton } from '../ui/skeleton.tsx';
import { accountRoutes } from './account.ts';
import { loadClaim } from './claim.ts';
import { claimFormRoutes } from './claim-form.ts';
import { companyRoutes } from './company.ts';
import { developersRoutes } from './developers.ts';
import { entryRoutes } from './entry.ts';
import { loadFront } from './front.ts';
import { loadGuichet } from './guichet.ts';
import { lawRoutes } from './law.ts';
import { loadOfficeClaim, loadOfficeClaims } from './office.ts';
import { officeAccessRoutes } from './office-access.ts';
import { officeStaffRoutes } from './office-staff.ts';
import { safetyRoutes } from './safety.ts';

/** Every address of the client. A route loads, a page reads; each page but the front one comes with its own code when it is visited. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    HydrateFallback: FirstSkeleton,
    ErrorBoundary: FirstTroublePage,
    loader: ({ request }) => load(request, ViewerDocument, {}, 'cache-first'),
    children: [
      {
        ErrorBoundary: TroublePage,
        children: [
          { index: true, loader: loadFront, Component: FrontPage },
          {
            path: 'connexion',
            lazy: { Component: async () => (await import('../pages/sign-in/sign-in-page.tsx')).SignInPage },
          },
          {
            path: 'connexion/code',
            lazy: { Component: async () => (await import('../pages/sign-in/code-page.tsx')).CodePage },
          },
          {
            path: 'guichet',
            loader: loadGuichet,
            lazy: { Component: async () => (await import('../pages/guichet/guichet-page.tsx')).GuichetPage },
          },
          ...claimFormRoutes,
          {
            path: 'guichet/demandes/:id',
            loader: loadClaim,
            lazy: { Component: async () => (await import('../pages/claim/claim-page.tsx')).ClaimPage },
          },
          {
            path: 'office/demandes',
            loader: loadOfficeClaims,
            lazy: {
              Component: async () =>
                (await import('../pages/office/office-claims-page.tsx')).OfficeClaimsPage,
            },
          },
          {
            path: 'office/demandes/:id',
            loader: loadOfficeClaim,
            lazy: {
              Component: async () => (await import('../pages/office/office-claim-page.tsx')).OfficeClaimPage,
            },
          },
          ...entryRoutes,
          ...lawRoutes,
          ...safetyRoutes,
          ...companyRoutes,
          ...officeAccessRoutes,
          ...officeStaffRoutes,
          ...developersRoutes,
          ...accountRoutes,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
