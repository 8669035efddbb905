import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { TypedField } from '../claims/typed-fields.ts';
import { treatmentProblems } from './treatment.problems.ts';

/** The fields that an officer marks, each once and in the form's own order; every path that names none is a problem. */
export function readMarks(
  marked: readonly (readonly string[])[],
  fields: readonly Pick<TypedField, 'path'>[],
  locale: Locale,
): { readonly paths: readonly (readonly string[])[]; readonly problems: readonly Problem[] } {
  const wanted = new Set(marked.map(nameOf));
  const known = new Set(fields.map(({ path }) => nameOf(path)));
  const problems = marked.flatMap((path, index) =>
    known.has(nameOf(path))
      ? []
      : [problem(treatmentProblems.CLAIM_FIELD_UNKNOWN, ['fields', String(index)], locale)],
  );
  return { paths: fields.map(({ path }) => path).filter((path) => wanted.has(nameOf(path))), problems };
}

function nameOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
