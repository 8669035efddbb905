import { controlId } from '../../forms/fields/field.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Outcome } from './use-access-decision.ts';

/** Why a decision was not recorded. What stands at a field is said there. */
export function AccessOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  const { office: words } = useWordsOf(serviceAccessWording);
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
