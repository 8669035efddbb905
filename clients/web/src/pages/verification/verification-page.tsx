import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import { VerifyEmailDocument } from '../../graphql/__generated__/documents.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { homeOf, useViewer } from '../../ui/viewer.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

type Standing = 'going' | 'done' | 'failed' | 'noAnswer';

/** Where the link of the verification e-mail leads: the address is verified as the page opens. */
export function VerificationPage() {
  const { token } = useParams();
  const { verification: words } = useWordsOf(entryWording);
  const { trouble } = useWording();
  const viewer = useViewer();
  const [, verify] = useMutation(VerifyEmailDocument);
  const [standing, setStanding] = useState<Standing>('going');
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const isAsked = useRef(false);

  async function ask(): Promise<void> {
    setStanding('going');
    const { data, error } = await verify({ token: token ?? '' });
    if (!data || error) return setStanding('noAnswer');
    setReasons(data.verifyEmail.problems.map(({ message }) => message));
    setStanding(data.verifyEmail.verifiedAt ? 'done' : 'failed');
  }

  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void ask();
  });

  const title = { going: words.title, done: words.done, failed: words.failed, noAnswer: words.title };
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading key={standing}>{title[standing]}</PageHeading>
      </div>
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
