import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import { ConfirmEmailChangeDocument } from '../../graphql/__generated__/documents/confirm-email-change.ts';
import { resetGraph } from '../../graphql/client.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { connectionWording } from '../../wording/connection/connection.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

type Standing =
  | { readonly kind: 'going' | 'noAnswer' }
  | { readonly kind: 'done'; readonly email: string }
  | { readonly kind: 'failed'; readonly reasons: readonly string[] };

/** Where the link to a new e-mail address leads, after the sign-in: the address changes as the page opens. */
export function EmailChangePage() {
  const { token } = useParams();
  const { link: words } = useWordsOf(connectionWording);
  const { trouble } = useWording();
  const [, confirm] = useMutation(ConfirmEmailChangeDocument);
  const [standing, setStanding] = useState<Standing>({ kind: 'going' });

  async function ask(): Promise<void> {
    setStanding({ kind: 'going' });
    const { data, error } = await confirm({ token: token ?? '' });
    if (!data || error) return setStanding({ kind: 'noAnswer' });
    const { email, problems } = data.confirmEmailChange;
    if (!email) return setStanding({ kind: 'failed', reasons: problems.map(({ message }) => message) });
    setStanding({ kind: 'done', email });
    // A session of another browser may have ended with it: who is signed in is asked again.
    resetGraph();
  }

  useOnce(() => void ask());

  const { kind } = standing;
  const title = { going: words.title, done: words.done, failed: words.failed, noAnswer: words.title };
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading key={kind}>{title[kind]}</PageHeading>
      </div>
      <div className="stack">
        <div className="stack" role="status">
          {kind === 'going' && <p>{words.going}</p>}
          {kind === 'done' && <p className="lead">{words.doneMeans({ email: standing.email })}</p>}
          {kind === 'noAnswer' && <p>{trouble.noAnswer}</p>}
          {kind === 'failed' && standing.reasons.map((reason) => <p key={reason}>{reason}</p>)}
          {kind === 'failed' && <p>{words.failedMeans}</p>}
        </div>
        {kind === 'noAnswer' && (
          <p>
            <Button onClick={() => void ask()}>{words.again}</Button>
          </p>
        )}
        {(kind === 'done' || kind === 'failed') && (
          <p>
            <Link className="btn" to="/compte/connexion">
              {words.toConnection}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
