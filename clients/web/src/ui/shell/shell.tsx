import { lazy, Suspense, useLayoutEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useWording } from '../../wording/wording.tsx';
import { PageSkeleton } from '../skeleton.tsx';
import { placesOf, useViewer } from '../viewer.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { useWaiting } from './use-waiting.ts';

// Who isn't signed in has no session to watch.
const SessionWatch = lazy(async () => ({ default: (await import('./session-watch.tsx')).SessionWatch }));

/** What stands around every page. */
export function Shell() {
  const { site } = useWording();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const atDesk = viewer !== null && placesOf(viewer).some(({ path }) => isDesk(path) && isDesk(pathname));
  const isWaiting = useWaiting(isSamePlace);

  // Menus and windows open at the end of the body: the officer's scale stands there.
  useLayoutEffect(() => {
    document.body.classList.toggle('desk', atDesk);
  }, [atDesk]);

  return (
    <div className="shell">
      <a className="skip" href="#contenu">
        {site.skip}
      </a>
      <OfflineNotice />
      <Header viewer={viewer} />
      <main id="contenu" tabIndex={-1}>
        {isWaiting ? <PageSkeleton /> : <Outlet />}
      </main>
      {!atDesk && <Footer />}
      <ScrollRestoration getKey={placeOf} />
      {viewer && (
        <Suspense>
          <SessionWatch accountId={viewer.id} />
        </Suspense>
      )}
    </div>
  );
}

/** The desk keeps its list in place from one claim or company to the next, and « Mon compte » its navigation. */
function isSamePlace(here: string, there: string): boolean {
  const places = ['/office/demandes/', '/office/acces/', '/office/commandes/', '/compte/'];
  return places.some((place) => here.startsWith(place) && there.startsWith(place));
}

/** Whether an address is an officer's. */
function isDesk(path: string): boolean {
  return path.startsWith('/office/');
}

/** Where one was on a page is kept by its visit; the first visit of a tab has no key of its own, and another page is another place. */
function placeOf({ key, pathname }: { readonly key: string; readonly pathname: string }): string {
  return key === 'default' ? pathname : key;
}
