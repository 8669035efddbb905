import { controlId } from '../fields/field.tsx';
import { nearestControl, usePlaces } from '../reach-field.ts';
import type { MarkInHand } from './use-marks.ts';

interface MarkedFieldsProps {
  readonly title: string;
  readonly marks: readonly MarkInHand[];
}

/** Fields that are marked, each with the way to it. */
export function MarkedFields({ title, marks }: MarkedFieldsProps) {
  const reachable = new Set(usePlaces(marks.map(({ field }) => field)).map(({ field }) => field));
  if (marks.length === 0) return null;
  return (
    <>
      <p>{title}</p>
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
