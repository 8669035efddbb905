import { controlId } from '../forms/fields/field.tsx';
import type { FieldProblem } from '../forms/problems.ts';
import { useWording } from '../wording/wording.tsx';

/** What came of sending a decision. */
export type Outcome =
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] }
  /** Somebody else decided first; the page shows where it stands now. */
  | { readonly kind: 'overtaken'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'noAnswer' };

interface DecisionOutcomeProps {
  readonly outcome: Outcome | null;
  readonly words: Readonly<Record<'overtaken' | 'overtakenMeans' | 'notDone' | 'notDoneMeans', string>>;
}

/** Why a decision was not recorded. What stands at a field is said there. */
export function DecisionOutcome({ outcome, words }: DecisionOutcomeProps) {
  const { trouble } = useWording();
  if (outcome === null) return <div role="alert" />;
  const isOvertaken = outcome.kind === 'overtaken';
  const sentences =
    outcome.kind === 'noAnswer'
      ? [trouble.noAnswer]
      : outcome.problems
          .filter(({ field }) => !isOvertaken && !document.getElementById(controlId(field)))
          .map(({ message }) => message);
  return (
    <div role="alert">
      {(isOvertaken || sentences.length > 0) && (
        <div className="notice todo">
          <p>
            <b>{isOvertaken ? words.overtaken : words.notDone}</b> {sentences.join(' ')}
          </p>
          <p>{isOvertaken ? words.overtakenMeans : words.notDoneMeans}</p>
        </div>
      )}
    </div>
  );
}
