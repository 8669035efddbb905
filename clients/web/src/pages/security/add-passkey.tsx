import { useState } from 'react';
import { useMutation } from 'urql';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { AddPasskeyDocument } from '../../graphql/__generated__/documents/add-passkey.ts';
import { StartPasskeyDocument } from '../../graphql/__generated__/documents/start-passkey.ts';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { rememberWay } from '../sign-in/remembered-way.ts';
import { deviceName, makePasskey } from './passkeys.ts';

export interface AddFactorProps {
  readonly onAdded: (name: string, recoveryCodes: readonly string[] | null) => void;
  readonly onCancel: () => void;
}

/** A passkey: its name and the password, then the browser's own window. */
export function AddPasskey({ onAdded, onCancel }: AddFactorProps) {
  const { passkey: words, factors, cancel } = useWordsOf(securityWording);
  const form = useAnswers({ name: deviceName(), password: '' });
  const [, start] = useMutation(StartPasskeyDocument);
  const [, add] = useMutation(AddPasskeyDocument);
  const [isBusy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    const { password } = form.answers;
    // A key that the browser made and the server then refused for want of a name would lie on the device for nothing.
    const name = form.answers.name.trim() || deviceName() || factors.PASSKEY;
    const started = await start({ password });
    const ceremony = started.data?.startPasskey.ceremony;
    if (!ceremony) return form.show(started.data?.startPasskey.problems, started.error);
    const made = await makePasskey(ceremony.options);
    if (made.kind !== 'made') return form.mark([{ field: '', code: made.kind, message: words[made.kind] }]);
    const { data, error } = await add({ ceremonyId: ceremony.id, response: made.response, name });
    const factor = data?.addPasskey.secondFactor;
    if (!factor) return form.show(data?.addPasskey.problems, error);
    rememberWay('PASSKEY');
    onAdded(factor.name, data.addPasskey.recoveryCodes);
  }

  async function work(): Promise<void> {
    setBusy(true);
    await submit();
    setBusy(false);
  }

  return (
    <SmallForm
      form={form}
      submit={words.add}
      busy={isBusy ? words.making : null}
      onSubmit={work}
      cancel={cancel}
      onCancel={onCancel}
    >
      <TextField
        name="name"
        label={factors.name}
        hint={factors.nameHint}
        width="l"
        maxLength={70}
        value={form.answers.name}
        onChange={form.change('name')}
        problem={form.at('name')}
      />
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
      <p className="hint">{words.means}</p>
    </SmallForm>
  );
}
