import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { FieldProblem } from '../../forms/problems.ts';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ConfirmMobilePhoneDocument } from '../../graphql/__generated__/documents/confirm-mobile-phone.ts';
import { connectionWording } from '../../wording/connection/connection.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NewCode } from '../sign-in/new-code.tsx';
import type { PhoneChange } from './mobile-phone-form.tsx';

interface PhoneCodeFormProps {
  readonly change: PhoneChange;
  /** What stands in the way of another code. */
  readonly problems: readonly FieldProblem[];
  readonly onAskAgain: () => Promise<boolean>;
  readonly onOtherNumber: () => void;
  readonly onDone: () => void;
}

/** The code that the new number received. */
export function PhoneCodeForm({ change, problems, onAskAgain, onOtherNumber, onDone }: PhoneCodeFormProps) {
  const { mobilePhone: words } = useWordsOf(connectionWording);
  const form = useAnswers({ code: '' });
  const [{ fetching }, confirm] = useMutation(ConfirmMobilePhoneDocument);
  const [isResent, setResent] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);

  async function submit(): Promise<void> {
    const { data, error } = await confirm({ changeId: change.id, code: form.answers.code });
    if (!data?.confirmMobilePhone.account) return form.show(data?.confirmMobilePhone.problems, error);
    onDone();
  }

  async function askAgain(): Promise<void> {
    setResent(false);
    if (!(await onAskAgain())) return;
    form.clear();
    setResent(true);
  }

  const shown = { problems: [...form.problems, ...problems], attempt: form.attempt };
  return (
    <div className="stack" ref={place}>
      <p className="meta" role="status">
        {isResent ? words.newCodeSent : words.sentTo({ digits: change.phoneHint.slice(-2) })}
      </p>
      <SmallForm
        form={shown}
        submit={words.confirm}
        busy={fetching ? words.confirming : null}
        onSubmit={submit}
      >
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
      </SmallForm>
      <NewCode availableAt={change.resendAvailableAt} onAsk={() => void askAgain()} />
      <p>
        <button type="button" className="linkish" onClick={onOtherNumber}>
          {words.otherNumber}
        </button>
      </p>
    </div>
  );
}
