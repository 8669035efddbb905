import { useMutation } from 'urql';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ChangeEmailDocument } from '../../graphql/__generated__/documents/change-email.ts';
import { instantInWords } from '../../ui/dates.ts';
import { connectionWording } from '../../wording/connection/connection.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

export interface ChangeFormProps {
  /** Called with the sentence that says what became of it. */
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Another e-mail address: it changes when the link that goes to it is followed. */
export function EmailForm({ onDone, onCancel }: ChangeFormProps) {
  const words = useWordsOf(connectionWording);
  const { locale } = useSpoken();
  const form = useAnswers({ email: '', password: '' }, { name: 'compte.email', secrets: ['password'] });
  const [{ fetching }, change] = useMutation(ChangeEmailDocument);

  async function submit(): Promise<void> {
    const { data, error } = await change(form.answers);
    const sent = data?.changeEmail.registration;
    if (!sent) return form.show(data?.changeEmail.problems, error);
    form.clear();
    const moment = instantInWords(sent.linkExpiresAt, locale);
    onDone(words.email.sent({ email: sent.email, moment }));
  }

  return (
    <SmallForm
      form={form}
      submit={words.email.submit}
      busy={fetching ? words.saving : null}
      onSubmit={submit}
      cancel={words.cancel}
      onCancel={onCancel}
    >
      <TextField
        name="email"
        label={words.email.next}
        hint={words.email.nextHint}
        type="email"
        autoComplete="email"
        width="l"
        value={form.answers.email}
        onChange={form.change('email')}
        problem={form.at('email')}
      />
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
