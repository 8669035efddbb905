import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { CheckField } from '../../forms/fields/check-field.tsx';
import { PasswordAgain } from '../../forms/fields/password-again.tsx';
import { forgetDrafts } from '../../forms/kept.ts';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { CloseAccountDocument } from '../../graphql/__generated__/documents/close-account.ts';
import { resetGraph } from '../../graphql/client.ts';
import { dataWording } from '../../wording/data/data.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** The last word: the tick and the password. Then the farewell. */
export function CloseForm({ onCancel }: { readonly onCancel: () => void }) {
  const { closing: words, cancel } = useWordsOf(dataWording);
  const navigate = useNavigate();
  const form = useAnswers({ confirms: false, password: '' });
  const [{ fetching }, close] = useMutation(CloseAccountDocument);

  async function submit(): Promise<void> {
    const { data, error } = await close(form.answers);
    if (!data?.closeAccount.closedAt) return form.show(data?.closeAccount.problems, error);
    forgetDrafts();
    // The page of an account that is gone must not ask for it again: first away, then forget.
    await navigate('/compte/ferme', { replace: true });
    resetGraph();
  }

  return (
    <SmallForm
      form={form}
      submit={words.submit}
      busy={fetching ? words.submitting : null}
      onSubmit={submit}
      cancel={cancel}
      onCancel={onCancel}
    >
      <CheckField
        name="confirms"
        label={words.confirms}
        isRequired
        value={form.answers.confirms}
        onChange={form.change('confirms')}
        problem={form.at('confirms')}
      />
      <PasswordAgain
        value={form.answers.password}
        onChange={form.change('password')}
        problem={form.at('password')}
      />
    </SmallForm>
  );
}
