import { lazy, Suspense } from 'react';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { TextField } from '../fields/text-field.tsx';

export interface SavedNumber {
  readonly id: string;
  readonly number: string;
  readonly description: string | null;
}

export interface DecisionNumberFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The numbers that were saved with the beneficiary. */
  readonly saved: readonly SavedNumber[];
  readonly problem: string | null;
}

const SavedNumbersField = lazy(async () => ({
  default: (await import('./saved-numbers-field.tsx')).SavedNumbersField,
}));

/** The number of the decision: typed, or chosen among those that were saved. The list comes only to whom it has something to say. */
export function DecisionNumberField(props: DecisionNumberFieldProps) {
  if (props.saved.length === 0) return <TypedNumberField {...props} />;
  return (
    <Suspense fallback={<TypedNumberField {...props} />}>
      <SavedNumbersField {...props} />
    </Suspense>
  );
}

function TypedNumberField({ value, onChange, problem }: DecisionNumberFieldProps) {
  const { head: words } = useWordsOf(claimFormWording);
  return (
    <TextField
      name="decisionNumber"
      label={words.decisionNumber}
      hint={words.decisionNumberHint}
      width="m"
      value={value}
      onChange={onChange}
      problem={problem}
    />
  );
}
