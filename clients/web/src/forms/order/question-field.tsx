import type { OrderFormQuery } from '../../graphql/__generated__/documents/order-form.ts';
import { AvsField } from '../fields/avs-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { answerField } from './order-input.ts';

export type Question = NonNullable<OrderFormQuery['service']>['questions'][number];

/** Choices that stand side by side; more of them fold into a list. */
const inSight = 5;

interface QuestionFieldProps {
  readonly question: Question;
  readonly value: string;
  readonly problem: string | null;
  /** What stands in a list while nothing is chosen. */
  readonly nothing: string;
  readonly onChange: (value: string) => void;
}

/** A question of a service, with the field that its answer wants. */
export function QuestionField({ question, nothing, ...answer }: QuestionFieldProps) {
  const { code, kind, label, hint, isRequired, choices } = question;
  const field = {
    ...answer,
    name: answerField(code),
    label,
    isOptional: !isRequired,
    ...(hint !== null && { hint }),
  };
  const options = choices.map((choice) => ({ value: choice.code, label: choice.label }));
  if (kind === 'DATE') return <DateField {...field} isKnownByHeart={/BIRTH/.test(code)} />;
  if (kind === 'YEAR') return <TextField {...field} width="s" inputMode="numeric" maxLength={4} />;
  if (kind === 'AVS_NUMBER') return <AvsField {...field} />;
  if (kind === 'CHOICE')
    return options.length > inSight || !isRequired ? (
      <SelectField {...field} width="m" options={options} nothing={nothing} />
    ) : (
      <ChoiceField {...field} options={options} />
    );
  return <TextField {...field} width="l" maxLength={200} />;
}
