import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { readReturnAddress, signInPath } from '../../routes/return-address.ts';
import { homeOf, useViewer } from '../../ui/viewer.ts';
import { readChallenge } from './challenge.ts';
import { CodeForm } from './code-form.tsx';

/** Second step of the sign-in: the code that came by SMS, or another one. */
export function CodePage() {
  const [search] = useSearchParams();
  const [challenge, setChallenge] = useState(readChallenge);
  const viewer = useViewer();
  const wanted = readReturnAddress(search, location.origin);
  if (viewer) return <Navigate replace to={wanted ?? homeOf(viewer)} />;
  if (challenge === null)
    return <Navigate replace to={wanted ? signInPath(new URL(wanted, location.origin)) : '/connexion'} />;
  return <CodeForm challenge={challenge} wanted={wanted} onChallenge={setChallenge} />;
}
