import type { ProblemCode, ProblemParameter, Wording } from '@guichet/chassis/problems/problem.ts';
import { scalarProblems } from '@guichet/chassis/problems/scalar-problems.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { fieldProblems } from './fields.problems.ts';

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

/** Control characters have no place in a form, and PostgreSQL refuses some of them; tabs and line ends may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The text without what surrounds it, in one Unicode form; empty when nothing was typed. */
export function cleaned(typed: Typed): string {
  return (typed ?? '').toWellFormed().replace(controls, '').normalize('NFC').trim();
}

/** A text of at most `limit` characters; null when it is empty or refused. */
export function optionalText(typed: Typed, field: Field, limit: number, report: Report): string | null {
  const text = cleaned(typed);
  const length = [...text].length;
  if (length <= limit) return text || null;
  report(sharedProblems.FIELD_TOO_LONG, field.path, { label: field.label, limit, length });
  return null;
}

/** A text of 1 to `limit` characters; null when it is refused. */
export function requiredText(typed: Typed, field: Field, limit: number, report: Report): string | null {
  return isGiven(typed, field, report) ? optionalText(typed, field, limit, report) : null;
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

/** A day that is not after `today`, as `2026-09-02`; null when it is empty or refused. */
export function requiredPastDay(typed: Typed, field: Field, today: string, report: Report): string | null {
  const day = requiredValue(typed, field, parseDate, report);
  if (day === null || day <= today) return day;
  report(fieldProblems.CLAIM_DAY_IN_FUTURE, field.path, { label: field.label });
  return null;
}

/** Refuses a figure of zero. */
export function aboveZero(figure: bigint | null, field: Field, report: Report): bigint | null {
  if (figure === null || figure > 0n) return figure;
  report(fieldProblems.CLAIM_FIGURE_NOT_POSITIVE, field.path, { label: field.label });
  return null;
}

function isGiven(typed: Typed, field: Field, report: Report): boolean {
  if (cleaned(typed)) return true;
  report(sharedProblems.FIELD_REQUIRED, field.path, { label: field.label });
  return false;
}
