import { useNavigate, useSearchParams } from 'react-router';
import { keepForHolder } from '../../forms/kept.ts';
import { resetGraph } from '../../graphql/client.ts';
import { isExplorer } from '../../routes/explorer-path.ts';
import { takeKeptReturn } from '../../routes/kept-return.ts';
import { readReturnAddress } from '../../routes/return-address.ts';
import { homeOf, type Viewer } from '../../ui/viewer.ts';
import { forgetChallenge } from './challenge.ts';
import { rememberWay, type Way } from './remembered-way.ts';

/** What follows a sign-in, whichever way: to the address that was asked for, or to where this account has work. */
export function useSignedIn(): (account: Pick<Viewer, 'id' | 'roles'>, way: Way) => Promise<void> {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async (account, way) => {
    const wanted = readReturnAddress(search, location.origin);
    forgetChallenge();
    if (way !== 'RECOVERY') rememberWay(way);
    keepForHolder(account.id);
    resetGraph();
    const next = wanted ?? takeKeptReturn(location.origin) ?? homeOf(account);
    if (isExplorer(next)) location.replace(next);
    else await navigate(next, { replace: true });
  };
}
