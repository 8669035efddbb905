import { type FormEvent, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { controlId } from '../../forms/fields/field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { useFocusAfterwards } from '../../forms/use-focus-afterwards.ts';
import { CompleteSignInDocument } from '../../graphql/__generated__/documents/complete-sign-in.ts';
import { ResendSignInCodeDocument } from '../../graphql/__generated__/documents/resend-sign-in-code.ts';
import { withReturn } from '../../routes/return-address.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { useWording } from '../../wording/wording.tsx';
import { type Challenge, forgetChallenge, keepChallenge } from './challenge.ts';
import { type CodeWay, OtherWays, useCodeWords } from './code-ways.tsx';
import { NewCode } from './new-code.tsx';
import { rememberedWay } from './remembered-way.ts';
import { useSignedIn } from './use-signed-in.ts';

interface CodeFormProps {
  readonly challenge: Challenge;
  readonly wanted: string | null;
  readonly onChallenge: (challenge: Challenge) => void;
}

/** One field for the code, wherever it comes from; its label and help follow. */
export function CodeForm({ challenge, wanted, onChallenge }: CodeFormProps) {
  const { signIn } = useWording();
  const signedIn = useSignedIn();
  const [{ fetching }, completeSignIn] = useMutation(CompleteSignInDocument);
  const [, resend] = useMutation(ResendSignInCodeDocument);
  const form = useAnswers({ code: '' });
  const [way, setWay] = useState<CodeWay>(rememberedWay() === 'AUTHENTICATOR' ? 'AUTHENTICATOR' : 'SMS');
  const [isResent, setResent] = useState(false);
  const words = useCodeWords(way);
  const focusNext = useFocusAfterwards();

  useEffect(() => keepChallenge(challenge), [challenge]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await completeSignIn({ challengeId: challenge.id, code: form.answers.code });
    const account = data?.completeSignIn.account;
    if (!account) return form.show(data?.completeSignIn.problems, error);
    await signedIn(account, way);
  }

  async function askAgain(): Promise<void> {
    const { data, error } = await resend({ challengeId: challenge.id });
    const next = data?.resendSignInCode.challenge;
    if (!next) return form.show(data?.resendSignInCode.problems, error);
    form.clear();
    setResent(true);
    onChallenge(next);
  }

  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{signIn.title}</PageHeading>
        <p className="lead" aria-live="polite">
          {words.means}
        </p>
      </div>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ProblemSummary problems={form.problems} attempt={form.attempt} />
        <p className="meta" role="status">
          {way === 'SMS' &&
            (isResent ? signIn.newCodeSent : signIn.sentTo({ digits: challenge.phoneHint.slice(-2) }))}
        </p>
        <TextField
          name="code"
          label={words.code}
          hint={words.hint}
          look="code"
          width={way === 'RECOVERY' ? 'l' : 'm'}
          inputMode={way === 'RECOVERY' ? 'text' : 'numeric'}
          autoComplete={way === 'RECOVERY' ? 'off' : 'one-time-code'}
          value={form.answers.code}
          onChange={form.change('code')}
          problem={form.at('code')}
        />
        <div className="row">
          <Button type="submit" busy={fetching ? signIn.sending : null}>
            {signIn.send}
          </Button>
        </div>
        {way === 'SMS' && <NewCode availableAt={challenge.resendAvailableAt} onAsk={() => void askAgain()} />}
        <OtherWays
          way={way}
          onChoose={(next) => {
            form.clear();
            setWay(next);
            // The button that was pressed is gone.
            focusNext(controlId('code'));
          }}
        />
        {way === 'SMS' && <p className="meta">{signIn.nothingCame}</p>}
        <p className="meta">
          <Link to={withReturn('/connexion', wanted)} onClick={forgetChallenge}>
            {signIn.otherAccount}
          </Link>
        </p>
      </form>
    </div>
  );
}
