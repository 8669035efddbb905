import type { Claim } from '../claims/claim.ts';
import type { ClaimEntry } from '../claims/claim-entry.ts';
import { claimFormOf } from '../forms/form.ts';
import { formRoomOf } from '../forms/form-rooms.ts';
import { type FormRepeat, moveBy } from '../forms/move-days.ts';

/**
 * How many months a claim moves, so that its first day comes to lie in a month, or in that month's quarter.
 * @param from a day, `2026-10-31`
 * @param month `2026-11`
 */
export function monthsBetween(from: string, month: string, unit: FormRepeat<object>['unit']): number {
  const start = Temporal.PlainYearMonth.from(from.slice(0, 7));
  const target = Temporal.PlainYearMonth.from(month);
  const size = unit === 'QUARTER' ? 3 : 1;
  const count = ({ year, month: number }: Temporal.PlainYearMonth) =>
    Math.floor((year * 12 + number - 1) / size);
  return (count(target) - count(start)) * size;
}

/** What is typed of a claim that is made again so many months later; null for a form that isn't. */
export function repeatEntry(
  { form, bankAccountId }: Pick<Claim, 'form' | 'bankAccountId'>,
  typed: ClaimEntry,
  months: number,
): { readonly entry: ClaimEntry; readonly toCheck: ReadonlySet<string> } | null {
  const { member } = claimFormOf(form);
  const repeat = formRoomOf(form).repeat;
  if (!repeat) return null;
  const { beneficiaryId, decisionNumber } = typed;
  const moved = repeat.move(typed.form?.[member] ?? {}, moveBy(months));
  return {
    // The account is the claim's own, which may be another one than was typed: the bank may have refused that.
    entry: { beneficiaryId, bankAccountId, decisionNumber, attachmentIds: [], form: { [member]: moved } },
    toCheck: new Set(repeat.toCheck),
  };
}
