import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { forgetDrafts, saveBeforeFarewell } from '../../forms/kept.ts';
import { SignOutDocument } from '../../graphql/__generated__/documents/sign-out.ts';
import { resetGraph } from '../../graphql/client.ts';

/** Ends the session here and on the server, and forgets what this person typed and read. */
export function useSignOut(): () => Promise<void> {
  const client = useClient();
  const navigate = useNavigate();
  return async () => {
    await saveBeforeFarewell();
    const { data } = await client.mutation(SignOutDocument, {}).toPromise();
    // Without an answer the session may still be open: the page must not pretend otherwise.
    if (!data) return;
    forgetDrafts();
    await navigate('/');
    resetGraph();
  };
}
