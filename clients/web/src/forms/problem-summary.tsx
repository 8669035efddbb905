import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useWording } from '../wording/wording.tsx';
import { controlId } from './fields/field.tsx';
import type { FieldProblem } from './problems.ts';

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
  const reachable = useReachable(problems);
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

/** The fields that the focus can go to. An entry may unfold because of its problem, so they are looked for once the page stands. */
function useReachable(problems: readonly FieldProblem[]): ReadonlySet<string> {
  const [reachable, setReachable] = useState('');
  useLayoutEffect(() => {
    const fields = problems.map(({ field }) => field).filter((field) => nearestControl(field) !== null);
    setReachable(fields.join(' '));
  });
  return new Set(reachable.split(' '));
}

/** The control of a field, or of what it is a part of: `trips-0-startDate`, then `trips-0`, then `trips`. */
function nearestControl(field: string): HTMLElement | null {
  for (let name = field; name !== ''; name = name.replace(/(^|-)[^-]*$/, '')) {
    const control = document.getElementById(controlId(name));
    if (control) return control;
  }
  return null;
}
