import { useState } from 'react';
import { useMutation } from 'urql';
import { controlId } from '../../forms/fields/field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { Problem } from '../../forms/problems.ts';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { useFocusAfterwards } from '../../forms/use-focus-afterwards.ts';
import { SendActivationCodeDocument } from '../../graphql/__generated__/documents/send-activation-code.ts';
import { Button } from '../../ui/button.tsx';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NewCode } from '../sign-in/new-code.tsx';

interface PhoneCodeProps {
  readonly token: string;
  readonly phone: string;
  readonly form: AnswersInHand<{ code: string; password: string; acceptsMandate: boolean }>;
  readonly onDead: (problems: readonly Problem[]) => void;
}

/** With these codes the link leads no further. */
const opensNothing = new Set(['LINK_UNKNOWN', 'LINK_USED', 'LINK_EXPIRED', 'ACTIVATION_HAS_ACCOUNT']);

/** The code on the phone that the provider gave: asked for, then typed; another one after a minute. */
export function PhoneCode({ token, phone, form, onDead }: PhoneCodeProps) {
  const { activation: words } = useWordsOf(clientLinkWording);
  const [{ fetching }, sendCode] = useMutation(SendActivationCodeDocument);
  const [nextAt, setNextAt] = useState<string | null>(null);
  const focusNext = useFocusAfterwards();

  async function ask(): Promise<void> {
    const { data, error } = await sendCode({ token });
    const { problems, resendAvailableAt } = data?.sendActivationCode ?? {};
    if (resendAvailableAt && problems?.length === 0) {
      setNextAt(resendAvailableAt);
      return focusNext(controlId('code'));
    }
    const ofLink = problems?.filter(({ code }) => opensNothing.has(code)) ?? [];
    if (ofLink.length > 0) return onDead(ofLink);
    form.show(
      problems?.map((problem) => ({ ...problem, path: ['code'] })),
      error,
    );
  }

  return (
    <div className="stack">
      <p>{words.phoneIs({ phone })}</p>
      {nextAt === null && (
        <div className="row">
          <Button look="second" busy={fetching ? words.sendingCode : null} onClick={() => void ask()}>
            {words.sendCode}
          </Button>
        </div>
      )}
      <p className="meta" role="status">
        {nextAt !== null && words.codeSent}
      </p>
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        look="code"
        width="m"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={form.answers.code}
        onChange={form.change('code')}
        problem={form.at('code')}
      />
      {nextAt !== null && <NewCode availableAt={nextAt} onAsk={() => void ask()} />}
    </div>
  );
}
