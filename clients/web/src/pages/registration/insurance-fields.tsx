import { AvsField } from '../../forms/fields/avs-field.tsx';
import { DateField } from '../../forms/fields/date-field.tsx';
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What the insurance knows an insured person by. */
export interface InsuranceAnswers {
  readonly birthDate: string;
  readonly avsNumber: string;
}

interface InsuranceFieldsProps<Answers extends InsuranceAnswers> {
  readonly form: AnswersInHand<Answers>;
  readonly isOwn?: boolean;
}

export function InsuranceFields<Answers extends InsuranceAnswers>({
  form,
  isOwn = false,
}: InsuranceFieldsProps<Answers>) {
  const { person: words } = useWordsOf(entryWording);
  return (
    <>
      <DateField
        name="birthDate"
        label={words.birthDate}
        hint={words.birthDateHint}
        isKnownByHeart
        {...(isOwn && { autoComplete: 'bday' })}
        value={form.answers.birthDate}
        onChange={form.change('birthDate') as (value: string) => void}
        problem={form.at('birthDate')}
      />
      <AvsField
        name="avsNumber"
        label={words.avsNumber}
        hint={words.avsNumberHint}
        value={form.answers.avsNumber}
        onChange={form.change('avsNumber') as (value: string) => void}
        problem={form.at('avsNumber')}
      />
    </>
  );
}
