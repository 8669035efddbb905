import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { LoadFailed } from '../../graphql/load.ts';
import { faultId, isForbidden } from '../../graphql/refusals.ts';
import { NotForThisAccount } from '../../routes/not-for-this-account.ts';
import { useWording } from '../../wording/wording.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Trouble } from './trouble.tsx';

/** What a page's place shows when its route or the page itself failed. */
export function TroublePage() {
  const error = useRouteError();
  const { trouble } = useWording();
  const { revalidate } = useRevalidator();
  const reason = error instanceof LoadFailed ? error.reason : undefined;

  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (error instanceof NotForThisAccount || isForbidden(reason))
    return <Trouble title={trouble.forbidden} means={trouble.forbiddenMeans} />;
  const id = faultId(reason);
  // Anything else is most often a part of the page that a newer version has replaced: it comes with a fresh page.
  return (
    <Trouble
      title={trouble.failed}
      means={reason?.networkError ? trouble.noAnswer : trouble.failedMeans}
      detail={id && trouble.faultId({ id })}
      onAgain={() => (reason ? void revalidate() : location.reload())}
    />
  );
}
