import {
  cleaned,
  type Field,
  isGiven,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { fieldProblems } from './fields.problems.ts';

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

/** The same on one line, its spaces single: what stands in a cell of a page is never longer than it looks. */
export function optionalLine(typed: Typed, field: Field, limit: number, report: Report): string | null {
  return cleaned(typed) ? requiredLine(typed, field, limit, report) : null;
}

/** A day that is not after `today`, as `2026-09-02`; null when it is empty or refused. */
export function requiredPastDay(typed: Typed, field: Field, today: string, report: Report): string | null {
  const day = requiredValue(typed, field, parseDate, report);
  if (day === null || day <= today) return day;
  report(fieldProblems.CLAIM_DAY_IN_FUTURE, field.path, { label: field.label });
  return null;
}

/** One of the values that a list offers; null when nothing or something else was chosen. */
export function requiredChoice<Value extends string>(
  typed: Typed,
  field: Field,
  values: readonly Value[],
  report: Report,
): Value | null {
  if (!isGiven(typed, field, report)) return null;
  const chosen = values.find((value) => value === cleaned(typed));
  if (chosen === undefined) report(sharedProblems.VALUE_NOT_IN_LIST, field.path, { label: field.label });
  return chosen ?? null;
}

/** Refuses a figure of zero. */
export function aboveZero(figure: bigint | null, field: Field, report: Report): bigint | null {
  if (figure === null || figure > 0n) return figure;
  report(fieldProblems.CLAIM_FIGURE_NOT_POSITIVE, field.path, { label: field.label });
  return null;
}
