import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Verdict } from './use-decision.ts';

const keys: readonly (readonly [Verdict, string])[] = [
  ['accept', 'A'],
  ['correct', 'C'],
  ['refuse', 'R'],
];

interface VerdictChoiceProps {
  readonly value: Verdict | null;
  /** A colleague's acceptance waits: it is signed or sent back, not given a second time. */
  readonly withoutAccept: boolean;
  readonly onChange: (verdict: Verdict) => void;
}

/** Accept, ask for a correction or refuse: nothing is chosen before the officer does. */
export function VerdictChoice({ value, withoutAccept, onChange }: VerdictChoiceProps) {
  const words = useWordsOf(officeWording);
  return (
    <fieldset className="trio">
      <legend className="sr">{words.decision}</legend>
      {keys
        .filter(([verdict]) => verdict !== 'accept' || !withoutAccept)
        .map(([verdict, key]) => (
          <label key={verdict}>
            <input
              type="radio"
              name="decision"
              aria-keyshortcuts={key}
              checked={value === verdict}
              onChange={() => onChange(verdict)}
            />
            <span>
              <b>{words[verdict]}</b>
              <kbd>{key}</kbd>
            </span>
          </label>
        ))}
    </fieldset>
  );
}
