import { useEffect, useLayoutEffect, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useWording } from '../../wording/wording.tsx';
import { PageSkeleton } from '../skeleton.tsx';
import { isInsuranceOfficer, useViewer } from '../viewer.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { OfflineNotice } from './offline-notice.tsx';

/** What stands around every page. */
export function Shell() {
  const { site } = useWording();
  const viewer = useViewer();
  const atDesk =
    useLocation().pathname.startsWith('/office') && viewer !== null && isInsuranceOfficer(viewer);
  const isWaiting = useWaiting();

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
      <ScrollRestoration />
    </div>
  );
}

/** Whether another page is asked for and a tenth of a second was not enough to have it. */
function useWaiting(): boolean {
  const { state, location } = useNavigation();
  const here = useLocation().pathname;
  const isOtherPage =
    state === 'loading' && location.pathname !== here && !isSameDesk(here, location.pathname);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOtherPage) return;
    const timer = setTimeout(() => setLate(true), 100);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isOtherPage]);
  return isOtherPage && isLate;
}

/** From one claim to the next the desk keeps its list in place. */
function isSameDesk(here: string, there: string): boolean {
  return here.startsWith('/office/demandes/') && there.startsWith('/office/demandes/');
}
