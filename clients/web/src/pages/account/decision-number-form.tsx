import { type FormEvent, useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { UpdateDecisionNumberDocument } from '../../graphql/__generated__/documents/update-decision-number.ts';
import { accountWording } from '../../wording/account/account.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { DecisionNumber } from './decision-numbers.tsx';
import { FormActs } from './form-acts.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { useMeanwhile } from './use-meanwhile.ts';

interface DecisionNumberFormProps {
  readonly decisionNumber: DecisionNumber;
  readonly onSaved: (number: string) => void;
  readonly onCancel: () => void;
}

interface Typed {
  readonly number: string;
  readonly description: string;
}

const typedOf = ({ number, description }: DecisionNumber): Typed => ({
  number,
  description: description ?? '',
});

/** Changes a saved number in its place in the list. */
export function DecisionNumberForm({ decisionNumber, onSaved, onCancel }: DecisionNumberFormProps) {
  const { decisionNumbers: words } = useWordsOf(accountWording);
  const meanwhile = useMeanwhile(decisionNumber);
  const form = useAnswers(typedOf(meanwhile.base));
  const [{ fetching }, update] = useMutation(UpdateDecisionNumberDocument);
  const box = useRef<HTMLFormElement>(null);
  const saved = typedOf(meanwhile.there ?? meanwhile.base);

  // The button that opened the form is gone.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { number, description } = form.answers;
    const { data, error } = await update({
      id: decisionNumber.id,
      version: meanwhile.version,
      number,
      description: description.trim() || null,
    });
    const answer = data?.updateDecisionNumber;
    if (meanwhile.hears(answer?.decisionNumber, answer?.problems)) return form.show([], undefined);
    if (!answer || answer.problems.length > 0) return form.show(answer?.problems, error);
    onSaved(answer.decisionNumber?.number ?? number);
  }

  function take(): void {
    form.change('number')(saved.number);
    form.change('description')(saved.description);
  }

  const factsOf = ({ number, description }: Typed) => [
    { label: words.number, text: number },
    { label: words.description, text: description },
  ];
  return (
    <form ref={box} noValidate onSubmit={(event) => void submit(event)}>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <MeanwhileNotice
        there={meanwhile.there && factsOf(saved)}
        typed={factsOf(form.answers)}
        attempt={meanwhile.attempt}
        onTake={take}
      />
      <TextField
        name="number"
        label={words.number}
        width="m"
        value={form.answers.number}
        onChange={form.change('number')}
        problem={form.at('number')}
      />
      <TextField
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        isOptional
        width="l"
        value={form.answers.description}
        onChange={form.change('description')}
        problem={form.at('description')}
      />
      <FormActs isSaving={fetching} onCancel={onCancel} />
    </form>
  );
}
