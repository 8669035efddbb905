import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { ViewerDocument } from '../graphql/__generated__/documents.ts';
import { load } from '../graphql/load.ts';
import { FrontPage } from '../pages/front/front-page.tsx';
import { FirstTroublePage } from '../pages/trouble/first-trouble-page.tsx';
import { NotFoundPage } from '../pages/trouble/not-found-page.tsx';
import { TroublePage } from '../pages/trouble/trouble-page.tsx';
import { Shell } from '../ui/shell/shell.tsx';
import { FirstSkeleton } from '../ui/skeleton.tsx';
import { loadFront } from './front.ts';

/** Where the pages of the rooms come in once somebody goes there. */
const pages = 'pages';

/** The addresses that everybody begins with. A route loads, a page reads; each page but the front one comes with its own code when it is visited. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    HydrateFallback: FirstSkeleton,
    ErrorBoundary: FirstTroublePage,
    loader: ({ request }) => load(request, ViewerDocument, {}, 'cache-first'),
    children: [
      {
        id: pages,
        ErrorBoundary: TroublePage,
        children: [
          { index: true, loader: loadFront, Component: FrontPage },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

/** The rooms by the first part of their addresses. The first page brings the code of none of them, nor what they ask. */
const rooms: Readonly<Record<string, () => Promise<readonly RouteObject[]>>> = {
  connexion: entry,
  inscription: entry,
  verification: entry,
  'mot-de-passe-oublie': entry,
  guichet: async () => {
    const [{ guichetRoutes }, { claimFormRoutes }, { servicesRoutes }] = await Promise.all([
      import('./guichet.ts'),
      import('./claim-form.ts'),
      import('./services.ts'),
    ]);
    return [...guichetRoutes, ...claimFormRoutes, ...servicesRoutes];
  },
  compte: async () => {
    const [{ accountRoutes }, { safetyRoutes }] = await Promise.all([
      import('./account.ts'),
      import('./safety.ts'),
    ]);
    return [...accountRoutes, ...safetyRoutes];
  },
  entreprise: company,
  invitation: company,
  office: async () => {
    const rooms = await Promise.all([
      import('./office.ts').then(({ officeRoutes }) => officeRoutes),
      import('./office-figures.ts').then(({ officeFiguresRoutes }) => officeFiguresRoutes),
      import('./office-access.ts').then(({ officeAccessRoutes }) => officeAccessRoutes),
      import('./office-staff.ts').then(({ officeStaffRoutes }) => officeStaffRoutes),
      import('./office-payouts.ts').then(({ officePayoutsRoutes }) => officePayoutsRoutes),
      import('./office-tariffs.ts').then(({ officeTariffsRoutes }) => officeTariffsRoutes),
      import('./office-services.ts').then(({ officeServicesRoutes }) => officeServicesRoutes),
    ]);
    return rooms.flat();
  },
  recapitulatif: async () => (await import('./recap.ts')).recapRoutes,
  developpeurs: async () => (await import('./developers.ts')).developersRoutes,
  aide: law,
  conditions: law,
  confidentialite: law,
  accessibilite: law,
};

async function entry(): Promise<readonly RouteObject[]> {
  return (await import('./entry.ts')).entryRoutes;
}

async function company(): Promise<readonly RouteObject[]> {
  return (await import('./company.ts')).companyRoutes;
}

async function law(): Promise<readonly RouteObject[]> {
  return (await import('./law.ts')).lawRoutes;
}

const opened = new Set<unknown>();

/** Brings the addresses of a room when somebody first goes to one of them. */
export const openRoom: PatchRoutesOnNavigationFunction = async ({ path, patch, signal }) => {
  const first = path.split('/')[1] ?? '';
  const room = Object.hasOwn(rooms, first) ? rooms[first] : undefined;
  if (!room || opened.has(room)) return;
  const routesOfRoom = await room();
  // Two navigations may wait for the same room, and one that was overtaken meanwhile can bring nothing in any more.
  if (signal.aborted || opened.has(room)) return;
  opened.add(room);
  patch(pages, [...routesOfRoom]);
};
