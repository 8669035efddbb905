import { useState } from 'react';
import { useMutation } from 'urql';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import {
  StartAuthenticatorDocument,
  type StartAuthenticatorMutation,
} from '../../graphql/__generated__/documents/start-authenticator.ts';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { AddFactorProps } from './add-passkey.tsx';
import { AuthenticatorSecret } from './authenticator-secret.tsx';

export type Secret = NonNullable<StartAuthenticatorMutation['startAuthenticator']['authenticator']>;

/** An authenticator app: the password, then its secret and the first code. */
export function AddAuthenticator({ onAdded, onCancel }: AddFactorProps) {
  const words = useWordsOf(securityWording);
  const form = useAnswers({ password: '' });
  const [{ fetching }, start] = useMutation(StartAuthenticatorDocument);
  const [secret, setSecret] = useState<Secret | null>(null);

  async function submit(): Promise<void> {
    const { data, error } = await start({ password: form.answers.password });
    const authenticator = data?.startAuthenticator.authenticator;
    if (!authenticator) return form.show(data?.startAuthenticator.problems, error);
    setSecret(authenticator);
  }

  if (secret) return <AuthenticatorSecret secret={secret} onAdded={onAdded} onCancel={onCancel} />;
  return (
    <SmallForm
      form={form}
      submit={words.continue}
      busy={fetching ? words.saving : null}
      onSubmit={submit}
      cancel={words.cancel}
      onCancel={onCancel}
    >
      <p>{words.authenticator.means}</p>
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
