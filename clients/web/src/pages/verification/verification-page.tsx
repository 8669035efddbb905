import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import type { Problem } from '../../forms/problems.ts';
import { VerifyEmailDocument } from '../../graphql/__generated__/documents/verify-email.ts';
import { resetGraph } from '../../graphql/client.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { homeOf, useViewer } from '../../ui/viewer.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { PasswordForm } from './password-form.tsx';

type Standing = 'going' | 'password' | 'done' | 'failed' | 'noAnswer';

/**
 * Where the link of the verification e-mail leads: the address is verified as the page opens. When somebody had registered it before
 * and never verified it, the password that was chosen with this registration is asked for first.
 */
export function VerificationPage() {
  const { token = '' } = useParams();
  const { verification: words } = useWordsOf(entryWording);
  const { trouble } = useWording();
  const viewer = useViewer();
  const [, verify] = useMutation(VerifyEmailDocument);
  const [standing, setStanding] = useState<Standing>('going');
  const [reasons, setReasons] = useState<readonly string[]>([]);

  async function ask(): Promise<void> {
    setStanding('going');
    const { data, error } = await verify({ token });
    if (!data || error) return setStanding('noAnswer');
    const { verifiedAt, problems } = data.verifyEmail;
    if (verifiedAt) return setStanding('done');
    if (problems.some(isForPassword)) return setStanding('password');
    setReasons(problems.map(({ message }) => message));
    setStanding('failed');
  }

  useOnce(() => void ask());

  const title = {
    going: words.title,
    password: words.title,
    done: words.done,
    failed: words.failed,
    noAnswer: words.title,
  };
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading key={standing}>{title[standing]}</PageHeading>
        {standing === 'password' && <p className="lead">{words.passwordMeans}</p>}
      </div>
      {standing === 'password' && (
        <PasswordForm
          token={token}
          onDone={() => {
            // Whoever was signed in to the account that gave way is not any more.
            resetGraph();
            setStanding('done');
          }}
        />
      )}
      <div className="stack">
        <div className="stack" role="status">
          {standing === 'going' && <p>{words.going}</p>}
          {standing === 'done' && <p className="lead">{words.doneMeans}</p>}
          {standing === 'noAnswer' && <p>{trouble.noAnswer}</p>}
          {standing === 'failed' && reasons.map((reason) => <p key={reason}>{reason}</p>)}
          {standing === 'failed' && <p>{words.failedMeans}</p>}
        </div>
        {standing === 'noAnswer' && (
          <p>
            <Button onClick={() => void ask()}>{words.again}</Button>
          </p>
        )}
        {(standing === 'done' || standing === 'failed') && (
          <p>
            <Link className="btn" to={viewer ? homeOf(viewer) : '/connexion'}>
              {viewer ? words.toGuichet : words.signIn}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

/** Nothing was typed yet, so this is a question and no mistake. */
const isForPassword = ({ code }: Pick<Problem, 'code'>): boolean => code === 'PASSWORD_TO_CONFIRM';
