import { useRef, useState } from 'react';
import { useWording } from '../wording/wording.tsx';
import { forget, keep, readKept } from './kept.ts';
import { atFields, type FieldProblem, type Problem, problemAt } from './problems.ts';

/** Under which name a tab keeps the answers through a reload, and which of them it never keeps. */
interface KeptAnswers<Answers> {
  readonly name: string;
  readonly secrets: readonly (keyof Answers)[];
}

/**
 * The answers of a short form, and what the server found wrong with them. A mark goes away when its field is changed; the summary
 * takes the focus with each new try.
 */
export function useAnswers<Answers extends object>(blank: Answers, kept?: KeptAnswers<Answers>) {
  const { trouble } = useWording();
  const [answers, setAnswers] = useState(() => (kept ? withKept(blank, readKept(kept.name)) : blank));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(answers);

  function mark(found: readonly FieldProblem[]): void {
    setProblems(found);
    if (found.length > 0) setAttempt(attempt + 1);
  }

  return {
    answers,
    problems,
    attempt,
    mark,
    at: (field: keyof Answers & string) => problemAt(problems, field),
    /** How a field changes its answer. */
    change:
      <Name extends keyof Answers & string>(name: Name) =>
      (value: Answers[Name]): void => {
        newest.current = { ...newest.current, [name]: value };
        setAnswers(newest.current);
        if (kept) keep(kept.name, without(newest.current, kept.secrets));
        // Two fields may change at once: one tidies itself as the focus goes to the next.
        setProblems((left) => left.filter(({ field }) => field !== name));
      },
    /** Marks what an answer of the graph found, or that none came. */
    show(found: readonly Problem[] | undefined, error: Error | undefined): void {
      mark(error ? [{ field: '', code: error.name, message: trouble.noAnswer }] : atFields(found ?? []));
    },
    clear(): void {
      newest.current = blank;
      if (kept) forget(kept.name);
      setAnswers(blank);
      setProblems([]);
    },
  };
}

export type AnswersInHand<Answers extends object> = ReturnType<typeof useAnswers<Answers>>;

function without<Answers extends object>(
  answers: Answers,
  secrets: readonly (keyof Answers)[],
): Partial<Answers> {
  const rest: Partial<Answers> = { ...answers };
  for (const secret of secrets) delete rest[secret];
  return rest;
}

/** The blank answers with what a tab kept of them, as far as it is of the same kind. */
function withKept<Answers extends object>(blank: Answers, found: unknown): Answers {
  if (typeof found !== 'object' || found === null) return blank;
  const fitting = Object.entries(blank).flatMap(([name, empty]) => {
    const value: unknown = Reflect.get(found, name);
    return typeof value === typeof empty && Array.isArray(value) === Array.isArray(empty)
      ? [[name, value]]
      : [];
  });
  return { ...blank, ...Object.fromEntries(fitting) };
}
