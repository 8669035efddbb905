import type { Field, Report } from '@guichet/chassis/problems/fields.ts';
import { scalarProblems } from '@guichet/chassis/problems/scalar-problems.ts';
import { largestAmount } from '@guichet/schema/scalars/money.ts';
import { type ClaimLine, totalOf } from '../claims/claim-line.ts';
import { aboveZero } from './fields.ts';

/** Whether a payment can carry the total: above zero once each line is rounded, and not beyond the payment format's bound. */
export function isPayable(
  lines: readonly Pick<ClaimLine, 'amountMinor'>[],
  field: Field,
  report: Report,
): boolean {
  const total = totalOf(lines);
  if (total <= largestAmount) return aboveZero(total, field, report) !== null;
  report(scalarProblems.AMOUNT_TOO_LARGE, field.path);
  return false;
}
