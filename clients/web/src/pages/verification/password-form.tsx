import { useMutation } from 'urql';
import { PasswordField } from '../../forms/fields/password-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { VerifyEmailDocument } from '../../graphql/__generated__/documents/verify-email.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface PasswordFormProps {
  readonly token: string;
  readonly onDone: () => void;
}

/** The password that was chosen with the registration: whoever holds the mailbox alone doesn't have it. */
export function PasswordForm({ token, onDone }: PasswordFormProps) {
  const { verification: words } = useWordsOf(entryWording);
  const form = useAnswers({ password: '' });
  const [{ fetching }, verify] = useMutation(VerifyEmailDocument);

  async function submit(): Promise<void> {
    const { data, error } = await verify({ token, password: form.answers.password });
    if (!data?.verifyEmail.verifiedAt) return form.show(data?.verifyEmail.problems, error);
    onDone();
  }

  return (
    <SmallForm form={form} submit={words.submit} busy={fetching ? words.going : null} onSubmit={submit}>
      <PasswordField
        name="password"
        label={words.password}
        autoComplete="current-password"
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
