import { controlId } from '../../forms/fields/field.tsx';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Outcome } from './use-order-decision.ts';

/** Why a decision was not recorded. What stands at a field is said there. */
export function OrderOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  const words = useWordsOf(officeOrdersWording);
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
