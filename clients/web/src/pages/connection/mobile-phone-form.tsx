import { useState } from 'react';
import { useMutation } from 'urql';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { PhoneField } from '../../forms/fields/phone-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import {
  ChangeMobilePhoneDocument,
  type ChangeMobilePhoneMutation,
} from '../../graphql/__generated__/documents/change-mobile-phone.ts';
import { connectionWording } from '../../wording/connection/connection.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { ChangeFormProps } from './email-form.tsx';
import { PhoneCodeForm } from './phone-code-form.tsx';

export type PhoneChange = NonNullable<ChangeMobilePhoneMutation['changeMobilePhone']['change']>;

/** Another mobile number: the number and the password, then the code that the number received. */
export function MobilePhoneForm({ onDone, onCancel }: ChangeFormProps) {
  const { mobilePhone: words, saving, cancel } = useWordsOf(connectionWording);
  const form = useAnswers(
    { mobilePhone: '', password: '' },
    { name: 'compte.telephone', secrets: ['password'] },
  );
  const [{ fetching }, change] = useMutation(ChangeMobilePhoneDocument);
  const [asked, setAsked] = useState<PhoneChange | null>(null);

  /** Asks for a code; asked again, a new one goes. Answers whether it went. */
  async function ask(): Promise<boolean> {
    const { data, error } = await change(form.answers);
    const next = data?.changeMobilePhone.change;
    if (next) setAsked(next);
    else form.show(data?.changeMobilePhone.problems, error);
    return Boolean(next);
  }

  if (asked)
    return (
      <PhoneCodeForm
        change={asked}
        problems={form.problems}
        onAskAgain={ask}
        onOtherNumber={() => setAsked(null)}
        onDone={() => {
          form.clear();
          onDone(words.changed);
        }}
      />
    );
  return (
    <SmallForm
      form={form}
      submit={words.submit}
      busy={fetching ? saving : null}
      onSubmit={async () => void (await ask())}
      cancel={cancel}
      onCancel={onCancel}
    >
      <PhoneField
        name="mobilePhone"
        label={words.next}
        hint={words.nextHint}
        value={form.answers.mobilePhone}
        onChange={form.change('mobilePhone')}
        problem={form.at('mobilePhone')}
      />
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
