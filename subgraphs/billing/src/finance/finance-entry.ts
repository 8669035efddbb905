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
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { financeProblems } from './finance.problems.ts';
import { financeLabels } from './finance.wording.ts';

type Label = keyof typeof financeLabels;

/** A field of finance's forms: where it stands, and what the page calls it. */
export function financeField(label: Label, ...above: readonly string[]): Field {
  return { path: [...above, label], label: financeLabels[label] };
}

/** An amount of CHF above zero, in centimes; null when it is refused. */
export function readAmount(typed: Typed, field: Field, report: Report): bigint | null {
  const amount = requiredValue(typed, field, parseMoney, report);
  if (amount !== 0n) return amount;
  report(financeProblems.FINANCE_AMOUNT_ZERO, field.path);
  return null;
}

/** A text of some lines that somebody else has to understand; null when it is refused. */
export function readText(
  typed: Typed,
  field: Field,
  { least = 10, most }: { readonly least?: number; readonly most: number },
  report: Report,
): string | null {
  if (!isGiven(typed, field, report)) return null;
  const text = cleaned(typed);
  const { length } = [...text];
  const { label } = field;
  if (length < least) report(financeProblems.FINANCE_TEXT_TOO_SHORT, field.path, { label, limit: least });
  else if (length > most) report(sharedProblems.FIELD_TOO_LONG, field.path, { label, limit: most, length });
  else return text;
  return null;
}

/** A caller's promise that calls with this key are one; null when it is refused. */
export function readKey(typed: Typed, report: Report): string | null {
  return requiredLine(typed, financeField('idempotencyKey'), 200, report);
}
