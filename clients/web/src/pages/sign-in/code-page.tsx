import { type FormEvent, useEffect, useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { atFields, type FieldProblem, problemAt } from '../../forms/problems.ts';
import { CompleteSignInDocument, ResendSignInCodeDocument } from '../../graphql/__generated__/documents.ts';
import { resetGraph } from '../../graphql/client.ts';
import { readReturnAddress, signInPath, withReturn } from '../../routes/return-address.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { homeOf, useViewer } from '../../ui/viewer.ts';
import { useWording } from '../../wording/wording.tsx';
import { type Challenge, forgetChallenge, keepChallenge, readChallenge } from './challenge.ts';
import { NewCode } from './new-code.tsx';

/** Second step of the sign-in: the code that came by SMS. */
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

interface CodeFormProps {
  readonly challenge: Challenge;
  readonly wanted: string | null;
  readonly onChallenge: (challenge: Challenge) => void;
}

function CodeForm({ challenge, wanted, onChallenge }: CodeFormProps) {
  const { signIn, trouble } = useWording();
  const navigate = useNavigate();
  const [{ fetching }, completeSignIn] = useMutation(CompleteSignInDocument);
  const [, resend] = useMutation(ResendSignInCodeDocument);
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isResent, setResent] = useState(false);

  useEffect(() => keepChallenge(challenge), [challenge]);

  function show(answered: readonly FieldProblem[], failure: Error | undefined): void {
    setProblems(failure ? [{ field: '', code: failure.name, message: trouble.noAnswer }] : answered);
    setAttempt(attempt + 1);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await completeSignIn({ challengeId: challenge.id, code });
    const account = data?.completeSignIn.account;
    if (!account) return show(atFields(data?.completeSignIn.problems ?? []), error);
    forgetChallenge();
    resetGraph();
    await navigate(wanted ?? homeOf(account), { replace: true });
  }

  async function askAgain(): Promise<void> {
    const { data, error } = await resend({ challengeId: challenge.id });
    const next = data?.resendSignInCode.challenge;
    if (!next) return show(atFields(data?.resendSignInCode.problems ?? []), error);
    setProblems([]);
    setCode('');
    setResent(true);
    onChallenge(next);
  }

  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{signIn.title}</PageHeading>
        <p className="lead">{signIn.codeMeans}</p>
      </div>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ProblemSummary problems={problems} attempt={attempt} />
        <p className="meta" role="status">
          {isResent ? signIn.newCodeSent : signIn.sentTo(challenge.phoneHint.slice(-2))}
        </p>
        <TextField
          name="code"
          label={signIn.code}
          hint={signIn.codeHint}
          look="code"
          width="m"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          problem={problemAt(problems, 'code')}
        />
        <div className="row">
          <Button type="submit" busy={fetching ? signIn.sending : null}>
            {signIn.send}
          </Button>
        </div>
        <NewCode availableAt={challenge.resendAvailableAt} onAsk={() => void askAgain()} />
        <p className="meta">
          {signIn.nothingCame}
          <br />
          <Link to={withReturn('/connexion', wanted)} onClick={forgetChallenge}>
            {signIn.otherAccount}
          </Link>
        </p>
      </form>
    </div>
  );
}
