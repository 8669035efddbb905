import '../../ui/styles/account.css';
import { Navigate, Outlet, useLocation } from 'react-router';
import { AccountLayoutDocument } from '../../graphql/__generated__/documents/account-layout.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { isOfOffice } from '../../routes/account.ts';
import { useWaiting } from '../../ui/shell/use-waiting.ts';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { AccountNavigation, isOfClaims } from './account-navigation.tsx';

/** « Mon compte »: its sections in the margin, the one that is open on the sheet. */
export function AccountLayout() {
  const { data } = usePageData(AccountLayoutDocument, {});
  const isWaiting = useWaiting(leavesAccount);
  const { pathname } = useLocation();
  if (!data?.viewer) return <PageSkeleton />;
  const ofOffice = isOfOffice(data.viewer);
  if (ofOffice && isOfClaims(pathname)) return <Navigate replace to="/compte/connexion" />;
  return (
    <div className="wrap account">
      <AccountNavigation isOfOffice={ofOffice} />
      <div className="account-sheet">{isWaiting ? <PageSkeleton /> : <Outlet />}</div>
    </div>
  );
}

/** The shell waits for what lies outside. */
const leavesAccount = (_here: string, there: string): boolean => !there.startsWith('/compte/');
