import { Navigate, useLocation, useSearchParams } from 'react-router';
import { readReturnAddress } from '../../routes/return-address.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { homeOf, useViewer } from '../../ui/viewer.ts';
import { useWording } from '../../wording/wording.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Where an address that needs an account leads first, and comes back from. */
export function SignInPage() {
  const { signIn } = useWording();
  const [search] = useSearchParams();
  const viewer = useViewer();
  const { state } = useLocation();
  const wanted = readReturnAddress(search, location.origin);
  if (viewer) return <Navigate replace to={wanted ?? homeOf(viewer)} />;
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{signIn.title}</PageHeading>
        {state?.passwordChanged && (
          <div className="notice ok" role="status">
            <p>{signIn.passwordChanged}</p>
          </div>
        )}
        {state?.sessionEnded && (
          <div className="notice" role="status">
            <p>{signIn.sessionEnded}</p>
          </div>
        )}
        {wanted && !state?.sessionEnded && <p className="lead">{signIn.needed}</p>}
      </div>
      <SignInForm />
    </div>
  );
}
