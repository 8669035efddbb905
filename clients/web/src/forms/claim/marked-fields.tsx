import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId } from '../fields/field.tsx';
import { nearestControl, usePlaces } from '../reach-field.ts';
import type { MarkInHand } from './use-marks.ts';

/** What the office marked, below its message: each with the way to its field. */
export function MarkedFields({ marks }: { readonly marks: readonly MarkInHand[] }) {
  const words = useWordsOf(claimFormWording);
  const reachable = new Set(usePlaces(marks.map(({ field }) => field)).map(({ field }) => field));
  if (marks.length === 0) return null;
  return (
    <>
      <p>{words.marked}</p>
      <ul className="marked">
        {marks.map(({ field, label }) => (
          <li key={field}>
            {reachable.has(field) ? (
              <a
                href={`#${controlId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  nearestControl(field)?.focus();
                }}
              >
                {label}
              </a>
            ) : (
              <span>{label}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
