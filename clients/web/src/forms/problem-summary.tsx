import { useEffect, useId, useRef } from 'react';
import { useWording } from '../wording/wording.tsx';
import { controlId } from './fields/field.tsx';
import type { FieldProblem } from './problems.ts';
import { nearestControl, useReachable } from './reach-field.ts';

interface ProblemSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Counts the tries: each new one that leaves problems moves the focus here. */
  readonly attempt: number;
}

/** All that is wrong, at once and first, with a way to each field. */
export function ProblemSummary({ problems, attempt }: ProblemSummaryProps) {
  const words = useWording();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const reachable = useReachable(problems.map(({ field }) => field));
  const isShown = problems.length > 0;

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
        {problems.map(({ field, code, message }) => (
          <li key={`${field} ${code}`}>
            {reachable.has(field) ? (
              <a
                href={`#${controlId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  nearestControl(field)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              <span>{message}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
