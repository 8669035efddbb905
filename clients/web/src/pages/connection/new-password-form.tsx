import { useMutation } from 'urql';
import { PasswordField } from '../../forms/fields/password-field.tsx';
import { atFields } from '../../forms/problems.ts';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ChangePasswordDocument } from '../../graphql/__generated__/documents/change-password.ts';
import { connectionWording } from '../../wording/connection/connection.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { ChangeFormProps } from './email-form.tsx';

interface NewPasswordFormProps extends ChangeFormProps {
  /** So that a password manager knows whose password changes. */
  readonly email: string;
}

/** Another password, with the old one and twice. */
export function NewPasswordForm({ email, onDone, onCancel }: NewPasswordFormProps) {
  const { newPassword: words, saving, cancel } = useWordsOf(connectionWording);
  const form = useAnswers({ oldPassword: '', newPassword: '', confirmation: '' });
  const [{ fetching }, change] = useMutation(ChangePasswordDocument);

  async function submit(): Promise<void> {
    const { oldPassword, newPassword, confirmation } = form.answers;
    const isDifferent = newPassword !== '' && newPassword !== confirmation;
    // The server never sees the second one: it only guards against a slip of the fingers. Nothing must change before it is mended.
    const { data, error } = await change({ oldPassword, newPassword: isDifferent ? '' : newPassword });
    if (data?.changePassword.changedAt) return onDone(words.changed);
    if (!isDifferent || error) return form.show(data?.changePassword.problems, error);
    const others = atFields(data?.changePassword.problems ?? []).filter(
      ({ field }) => field !== 'newPassword',
    );
    form.mark([...others, { field: 'confirmation', code: 'DIFFERENT', message: words.different }]);
  }

  return (
    <SmallForm
      form={form}
      submit={words.submit}
      busy={fetching ? saving : null}
      onSubmit={submit}
      cancel={cancel}
      onCancel={onCancel}
    >
      <input hidden readOnly type="text" autoComplete="username" value={email} />
      <PasswordField
        name="oldPassword"
        label={words.old}
        autoComplete="current-password"
        value={form.answers.oldPassword}
        onChange={form.change('oldPassword')}
        problem={form.at('oldPassword')}
      />
      <PasswordField
        name="newPassword"
        label={words.next}
        hint={words.nextHint}
        autoComplete="new-password"
        value={form.answers.newPassword}
        onChange={form.change('newPassword')}
        problem={form.at('newPassword')}
      />
      <PasswordField
        name="confirmation"
        label={words.confirmation}
        autoComplete="new-password"
        value={form.answers.confirmation}
        onChange={form.change('confirmation')}
        problem={form.at('confirmation')}
      />
    </SmallForm>
  );
}
