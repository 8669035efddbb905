import { atFields, type FieldProblem, type Problem } from './problems.ts';

/** The lines of a long text that say something. */
export function typedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Problems of a form in which a list is typed as lines of one field: each stands there, with the line that it is about. */
export function atLines(
  problems: readonly Problem[],
  field: string,
  say: (of: { line: number; message: string }) => string,
): readonly FieldProblem[] {
  return atFields(problems).map((problem) => {
    const [, index] = problem.field.match(/^([a-zA-Z]+)-(\d+)$/)?.slice(1) ?? [];
    if (index === undefined || !problem.field.startsWith(`${field}-`)) return problem;
    return { ...problem, field, message: say({ line: Number(index) + 1, message: problem.message }) };
  });
}
