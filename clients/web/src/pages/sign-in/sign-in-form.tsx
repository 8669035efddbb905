import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { StartSignInDocument } from '../../graphql/__generated__/documents/start-sign-in.ts';
import { readReturnAddress, withReturn } from '../../routes/return-address.ts';
import { Button } from '../../ui/button.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useWording } from '../../wording/wording.tsx';
import { keepChallenge } from './challenge.ts';
import { rememberedWay } from './remembered-way.ts';
import { knowsPasskeys, usePasskey } from './use-passkey.ts';

/** First step of the sign-in: e-mail and password, then the page of the code; or a passkey, and nothing more. */
export function SignInForm() {
  const { signIn } = useWording();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [{ fetching }, startSignIn] = useMutation(StartSignInDocument);
  const form = useAnswers({ email: '', password: '' });
  const passkey = usePasskey(form.show);
  const [comesByPasskey] = useState(() => knowsPasskeys && rememberedWay() === 'PASSKEY');

  useOnce(() => {
    if (comesByPasskey) passkey.offer();
  });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await startSignIn(form.answers);
    const challenge = data?.startSignIn.challenge;
    if (!challenge) return form.show(data?.startSignIn.problems, error);
    keepChallenge(challenge);
    await navigate(withReturn('/connexion/code', readReturnAddress(search, location.origin)));
  }

  const passkeyButton = (
    <p className="passkey">
      <Button look="second" busy={passkey.isGoing ? signIn.passkeyGoing : null} onClick={passkey.signIn}>
        <KeyRound className="icon" aria-hidden="true" />
        {signIn.passkey}
      </Button>
    </p>
  );
  const or = <p className="or">{signIn.or}</p>;

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      {comesByPasskey && passkeyButton}
      {comesByPasskey && or}
      <TextField
        name="email"
        label={signIn.email}
        type="email"
        autoComplete="username webauthn"
        onFocus={passkey.offer}
        value={form.answers.email}
        onChange={form.change('email')}
        problem={form.at('email')}
      />
      <TextField
        name="password"
        label={signIn.password}
        type="password"
        autoComplete="current-password"
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
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
      {knowsPasskeys && !comesByPasskey && or}
      {knowsPasskeys && !comesByPasskey && passkeyButton}
    </form>
  );
}
