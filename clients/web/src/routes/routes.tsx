import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { ViewerDocument } from '../graphql/__generated__/documents/viewer.ts';
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

const opened = new Set<unknown>();

/** Brings the addresses of a room when somebody first goes to one of them. */
export const openRoom: PatchRoutesOnNavigationFunction = async ({ path, patch, signal }) => {
  const first = path.split('/')[1] ?? '';
  if (first === '') return;
  // The names of their files are long: the first page does without them.
  const { rooms } = await import('./rooms.ts');
  const room = Object.hasOwn(rooms, first) ? rooms[first] : undefined;
  if (!room || opened.has(room)) return;
  const routesOfRoom = await room();
  // Two navigations may wait for the same room, and one that was overtaken meanwhile can bring nothing in any more.
  if (signal.aborted || opened.has(room)) return;
  opened.add(room);
  patch(pages, [...routesOfRoom]);
};
