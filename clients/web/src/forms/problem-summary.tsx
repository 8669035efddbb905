import { useEffect, useId, useRef } from 'react';
import { useWording } from '../wording/wording.tsx';
import { controlId } from './fields/field.tsx';
import type { FieldProblem } from './problems.ts';
import { nearestControl, usePlaces } from './reach-field.ts';

interface ProblemSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Counts the tries: each new one that leaves problems moves the focus here. */
  readonly attempt: number;
}

/** All that is wrong, at once and first, with a way to each field: in the order of the page, whatever the server judged first. */
export function ProblemSummary({ problems, attempt }: ProblemSummaryProps) {
  const words = useWording();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const places = usePlaces(problems.map(({ field }) => field));
  const isShown = problems.length > 0;
  const placed = places.flatMap((place) =>
    problems.filter(({ field }) => field === place.field).map((problem) => ({ ...problem, ...place })),
  );
  // A form that asks the same of several entries says the same of each: what they are called tells them apart.
  const isSaidTwice = (said: string) => problems.filter(({ message }) => message === said).length > 1;
  const elsewhere = problems.filter(({ field }) => places.every((place) => place.field !== field));

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  if (!isShown) return null;
  return (
    <section className="summary" ref={box} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>
        {problems.length === 1 ? words.problems.one : words.problems.many({ count: problems.length })}
      </h2>
      <ul>
        {elsewhere.map(({ field, code, message }) => (
          <li key={`${field} ${code}`}>
            <span>{message}</span>
          </li>
        ))}
        {placed.map(({ field, entry, code, message }) => (
          <li key={`${field} ${code}`}>
            <a
              href={`#${controlId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                nearestControl(field)?.focus();
              }}
            >
              {entry !== null && isSaidTwice(message) ? words.problems.inEntry({ entry, message }) : message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
