import { useEffect, useState } from 'react';
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

type SavedNumbersField = typeof import('./saved-numbers-field.tsx').SavedNumbersField;

let known: SavedNumbersField | null = null;

/**
 * The number of the decision: typed, or chosen among those that were saved. The list comes only to whom it has something to
 * say, and until then one types; who pressed the arrow key meanwhile sees it open once it is there.
 */
export function DecisionNumberField(props: DecisionNumberFieldProps) {
  const [List, setList] = useState(() => known);
  const [isAwaited, setIsAwaited] = useState(false);
  const hasNumbers = props.saved.length > 0;
  useEffect(() => {
    if (hasNumbers) void listCode().then((code) => setList(() => code));
  }, [hasNumbers]);
  if (hasNumbers && List) return <List {...props} isAwaited={isAwaited} />;
  return <TypedNumberField {...props} onAsk={setIsAwaited} />;
}

/** Without it, as on a connection that was cut, the number is typed as by whom has saved none. */
async function listCode(): Promise<SavedNumbersField | null> {
  known ??= await import('./saved-numbers-field.tsx').then(
    (module) => module.SavedNumbersField,
    () => null,
  );
  return known;
}

interface TypedNumberFieldProps extends DecisionNumberFieldProps {
  /** Whether the last key asks for a list. */
  readonly onAsk: (isAsked: boolean) => void;
}

function TypedNumberField({ value, onChange, problem, onAsk }: TypedNumberFieldProps) {
  const { head: words } = useWordsOf(claimFormWording);
  return (
    <TextField
      name="decisionNumber"
      label={words.decisionNumber}
      hint={words.decisionNumberHint}
      width="m"
      value={value}
      onChange={onChange}
      onFocus={() => onAsk(false)}
      onKeyDown={({ key }) => onAsk(key === 'ArrowDown')}
      problem={problem}
    />
  );
}
