import { useRef } from 'react';
import { useMutation } from 'urql';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ExportMyDataDocument } from '../../graphql/__generated__/documents/export-my-data.ts';
import { dataWording } from '../../wording/data/data.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface AskFormProps {
  readonly onAsked: () => void;
  readonly onCancel: () => void;
}

/** Asks for a copy. */
export function AskForm({ onAsked, onCancel }: AskFormProps) {
  const { copies: words, cancel } = useWordsOf(dataWording);
  const form = useAnswers({ password: '' });
  const [{ fetching }, ask] = useMutation(ExportMyDataDocument);
  // One opening of the form is one wish, however often it is sent.
  const key = useRef(crypto.randomUUID());

  async function submit(): Promise<void> {
    const { data, error } = await ask({ password: form.answers.password, idempotencyKey: key.current });
    if (!data?.exportMyData.dataExport) return form.show(data?.exportMyData.problems, error);
    onAsked();
  }

  return (
    <SmallForm
      form={form}
      submit={words.submit}
      busy={fetching ? words.asking : null}
      onSubmit={submit}
      cancel={cancel}
      onCancel={onCancel}
    >
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
