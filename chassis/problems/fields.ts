import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import {
  type Locale,
  type Problem,
  type ProblemCode,
  type ProblemParameter,
  problem,
  type Wording,
} from './problem.ts';
import { scalarProblems } from './scalar-problems.ts';
import { sharedProblems } from './shared-problems.ts';

/** What a person typed in a field: nothing, or a text. */
export type Typed = string | null | undefined;

/** Receives the problems of a form, each where it stands. */
export type Report = (
  code: ProblemCode,
  path: readonly string[],
  parameters?: Readonly<Record<string, ProblemParameter>>,
) => void;

/** Where a field stands in the input, and what the page calls it. */
export interface Field {
  readonly path: readonly string[];
  readonly label: Wording;
}

/** A report that gathers the problems of a form in the caller's language. */
export function gather(problems: Problem[], locale: Locale): Report {
  return (code, path, parameters) => {
    problems.push(problem(code, path, locale, parameters));
  };
}

/**
 * Control characters have no place in a form, and PostgreSQL refuses some of them; tabs and line ends may stay. Nor have signs
 * that nobody sees and that turn round the text beside them: a name would read otherwise than it is, or not at all. What joins
 * letters and emoji stays.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text without what surrounds it, in one Unicode form; empty when nothing was typed. */
export function cleaned(typed: Typed): string {
  return (typed ?? '').toWellFormed().replace(unseen, '').normalize('NFC').trim();
}

/** Whether something was typed; reports FIELD_REQUIRED when nothing was. */
export function isGiven(typed: Typed, field: Field, report: Report): boolean {
  if (cleaned(typed)) return true;
  report(sharedProblems.FIELD_REQUIRED, field.path, { label: field.label });
  return false;
}

/** A line of 1 to `limit` characters, its spaces single; null when it is refused. */
export function requiredLine(typed: Typed, field: Field, limit: number, report: Report): string | null {
  if (!isGiven(typed, field, report)) return null;
  const line = cleaned(typed).replace(/\s+/g, ' ');
  const length = [...line].length;
  if (length <= limit) return line;
  report(sharedProblems.FIELD_TOO_LONG, field.path, { label: field.label, limit, length });
  return null;
}

/** What a parser of the identifiers makes of a text; null when it is empty or refused. */
export function requiredValue<Value>(
  typed: Typed,
  field: Field,
  parse: (text: string) => Parsed<Value>,
  report: Report,
): Value | null {
  if (!isGiven(typed, field, report)) return null;
  const parsed = parse(cleaned(typed));
  if (parsed.ok) return parsed.value;
  report(scalarProblems[parsed.code], field.path);
  return null;
}
