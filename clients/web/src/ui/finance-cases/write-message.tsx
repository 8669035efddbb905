import { useState } from 'react';
import { useMutation } from 'urql';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { WriteToFinanceCaseDocument } from '../../graphql/__generated__/documents/write-to-finance-case.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Unfolding } from '../unfolding.tsx';

interface WriteMessageProps {
  readonly financeCase: { readonly id: string; readonly version: number };
  /** What the button says on this side. */
  readonly button: string;
  readonly onDone: (sentence: string) => void;
}

/** Writes to the other side of a case. */
export function WriteMessage({ financeCase: { id, version }, button, onDone }: WriteMessageProps) {
  const words = useWordsOf(financeCasesWording);
  const [isOpen, setOpen] = useState(false);
  const form = useAnswers({ text: '' });
  const [{ fetching }, write] = useMutation(WriteToFinanceCaseDocument);

  async function send(): Promise<void> {
    const { data, error } = await write({ id, version, text: form.answers.text });
    const answer = data?.writeToFinanceCase;
    if (!answer?.financeCase || answer.problems.length > 0) return form.show(answer?.problems, error);
    form.clear();
    setOpen(false);
    onDone(words.sent);
  }

  return (
    <Unfolding button={button} isOpen={isOpen} onOpen={() => setOpen(true)}>
      <SmallForm
        form={form}
        submit={words.send}
        busy={fetching ? words.sending : null}
        onSubmit={send}
        cancel={words.cancel}
        onCancel={() => setOpen(false)}
      >
        <LongTextField
          name="text"
          label={words.text}
          value={form.answers.text}
          onChange={form.change('text')}
          problem={form.at('text')}
        />
      </SmallForm>
    </Unfolding>
  );
}
