import { cleaned, requiredValue } from '@guichet/chassis/problems/fields.ts';
import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import { aboveZero } from '../fields.ts';
import type { FormGround, FormReading } from '../form-room.ts';
import { isPayable } from '../payable.ts';
import { assistanceProblems } from './assistance.problems.ts';
import type { AssistanceDetails, AssistanceEntry } from './assistance.ts';
import { assistanceField, assistanceLabels } from './assistance.wording.ts';
import { type InvoicedMonth, monthInFigures, readMonth } from './invoiced-month.ts';
import { readNights } from './read-nights.ts';
import { type RowReading, readHours, readSum } from './read-rows.ts';
import { warnOfAssistance } from './warn-of-assistance.ts';

/** Reads form 318.536, and reports every problem at once. */
export function readAssistance(entry: AssistanceEntry, ground: FormGround): FormReading<AssistanceDetails> {
  const { report } = ground;
  const month = readMonth(entry.month, ground.today, report);
  const monthlyAmountMinor = readMonthlyAmount(entry, ground);
  const rowGround = { ...ground, month };
  const hours = [...readHours(entry, 'hours', rowGround), ...readHours(entry, 'qualifiedHours', rowGround)];
  const { rows: nights, ...night } = readNights(entry, rowGround);
  const sums = [
    ...readSum(entry, 'sickPay', rowGround),
    ...readSum(entry, 'preventedPay', rowGround),
    ...readSum(entry, 'advance', rowGround),
  ];
  const rows = [...hours, ...nights, ...sums];
  judge(rows, { month, monthlyAmountMinor }, ground);
  if (month && rows.length > 0) warnOfAssistance({ rows, month, monthlyAmountMinor }, ground);
  const lines = rows.flatMap(({ line }) => line ?? []);
  const total = { path: assistanceField('hours').path, label: assistanceLabels.total };
  const isWhole =
    rows.length > 0 &&
    lines.length === rows.length &&
    (night.insuredPersons !== null || rows.every(({ name }) => name !== 'sharedNights')) &&
    isPayable(lines, total, report);
  return {
    amounts: rows.map(({ path, amountMinor }) => ({ path, amountMinor })),
    // Its own deadline of twelve months says all that the general one of five years could.
    days: [],
    content:
      month && isWhole
        ? {
            lines,
            details: { form: 'ASSISTANCE_CONTRIBUTION', month: month.first, monthlyAmountMinor, ...night },
          }
        : null,
  };
}

/** The monthly amount of the decision; null when it was left empty, or can't be read. */
function readMonthlyAmount({ monthlyAmount }: AssistanceEntry, { report }: FormGround): bigint | null {
  const field = assistanceField('monthlyAmount');
  if (!cleaned(monthlyAmount)) return null;
  return aboveZero(requiredValue(monthlyAmount, field, parseMoney, report), field, report);
}

interface Frame {
  readonly month: InvoicedMonth | null;
  readonly monthlyAmountMinor: bigint | null;
}

/** What stands between the rows: something is asked, of a month that has begun or as an advance, and the advance has its limit. */
function judge(
  rows: readonly RowReading[],
  { month, monthlyAmountMinor }: Frame,
  { report }: FormGround,
): void {
  if (rows.length === 0) report(assistanceProblems.ASSISTANCE_EMPTY, assistanceField('hours').path);
  if (month && month.servedUntil === null && rows.some(({ name }) => name !== 'advance'))
    report(assistanceProblems.ASSISTANCE_MONTH_NOT_BEGUN, assistanceField('month').path, {
      month: monthInFigures(month),
    });
  const advance = rows.find(({ name }) => name === 'advance')?.amountMinor ?? null;
  if (advance !== null && monthlyAmountMinor !== null && advance > monthlyAmountMinor)
    report(assistanceProblems.ASSISTANCE_ADVANCE_TOO_LARGE, assistanceField('advance').path, {
      limit: formatMoney(monthlyAmountMinor, 'CHF'),
    });
}
