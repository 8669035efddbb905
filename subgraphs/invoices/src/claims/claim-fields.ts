import { cleaned, type Field, gather, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Locale, Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { requiredText } from '../forms/fields.ts';
import { claimLabels } from './claim.wording.ts';

/** A field that every form has. */
export function claimField(name: keyof typeof claimLabels): Field {
  return { path: [name], label: claimLabels[name] };
}

/** An idempotency key: text that a program made, of 1 to 200 characters. */
export function readKey(typed: string, locale: Locale) {
  const problems: Problem[] = [];
  const key = requiredText(typed, claimField('idempotencyKey'), 200, gather(problems, locale));
  return { key, problems };
}

/** What was chosen from a list of the person's own; what is not his is not in the list. */
export function chosen<Facts>(
  typed: Typed,
  facts: Facts | null,
  name: keyof typeof claimLabels,
  report: Report,
): Facts | null {
  if (cleaned(typed) && facts) return facts;
  const { path, label } = claimField(name);
  report(cleaned(typed) ? sharedProblems.VALUE_NOT_IN_LIST : sharedProblems.FIELD_REQUIRED, path, { label });
  return null;
}
