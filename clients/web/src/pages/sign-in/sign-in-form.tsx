import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { atFields, type FieldProblem, problemAt } from '../../forms/problems.ts';
import { StartSignInDocument } from '../../graphql/__generated__/documents.ts';
import { readReturnAddress, withReturn } from '../../routes/return-address.ts';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../wording/wording.tsx';
import { keepChallenge } from './challenge.ts';

/** First step of the sign-in: e-mail and password. Then the page of the code. */
export function SignInForm() {
  const { signIn, trouble } = useWording();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [{ fetching }, startSignIn] = useMutation(StartSignInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await startSignIn({ email, password });
    if (data?.startSignIn.challenge) {
      keepChallenge(data.startSignIn.challenge);
      await navigate(withReturn('/connexion/code', readReturnAddress(search, location.origin)));
      return;
    }
    const answered = atFields(data?.startSignIn.problems ?? []);
    setProblems(error ? [{ field: '', code: error.name, message: trouble.noAnswer }] : answered);
    setAttempt(attempt + 1);
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemSummary problems={problems} attempt={attempt} />
      <TextField
        name="email"
        label={signIn.email}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        problem={problemAt(problems, 'email')}
      />
      <TextField
        name="password"
        label={signIn.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        problem={problemAt(problems, 'password')}
      />
      <p className="hint">{signIn.next}</p>
      <div className="row">
        <Link to="/mot-de-passe-oublie">{signIn.forgotten}</Link>
        <span className="push">
          <Button type="submit" busy={fetching ? signIn.submitting : null}>
            {signIn.submit}
          </Button>
        </span>
      </div>
    </form>
  );
}
