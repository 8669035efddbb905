import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import { totalOf } from '../../claims/claim-line.ts';
import type { FormGround } from '../form-room.ts';
import { assistanceProblems } from './assistance.problems.ts';
import { type RowName, rowKinds } from './assistance.ts';
import { assistanceField, assistanceLabels } from './assistance.wording.ts';
import { type InvoicedMonth, monthInFigures } from './invoiced-month.ts';
import type { RowReading } from './read-rows.ts';

/** An invoice as far as it is watched by the law. */
export interface WatchedInvoice {
  readonly rows: readonly RowReading[];
  readonly month: InvoicedMonth;
  /** In centimes, of the decision; null when nobody typed it. */
  readonly monthlyAmountMinor: bigint | null;
}

/** Says what the law says about a month of assistance. It warns and never blocks: the office decides, and one may appeal. */
export function warnOfAssistance(invoice: WatchedInvoice, ground: FormGround): void {
  warnOfDeadline(invoice, ground);
  warnOfOpenMonth(invoice, ground);
  warnOfLimits(invoice, ground);
  warnOfWages(invoice, ground);
  warnOfDocuments(invoice, ground);
}

/** Help can be claimed for so long after the end of the month in which it was provided: art. 42septies al. 2 LAI. */
const rightLasts = { months: 12 };
/** So that there are two months left to send the claim. */
const warnsAfter = { months: 10 };

function warnOfDeadline({ month }: WatchedInvoice, { today, warn }: FormGround): void {
  const monthOver = Temporal.PlainDate.from(month.last).add({ days: 1 });
  const lapsed = monthOver.add(rightLasts);
  const place = assistanceField('month').path;
  const named = { month: monthInFigures(month) };
  if (lapsed.toString() <= today) warn(assistanceProblems.ASSISTANCE_RIGHT_EXPIRED, place, named);
  else if (monthOver.add(warnsAfter).toString() <= today) {
    const lastDay = formatDate(lapsed.subtract({ days: 1 }).toString() as Day);
    warn(assistanceProblems.ASSISTANCE_RIGHT_EXPIRES_SOON, place, { ...named, lastDay });
  }
}

/** The current month may be claimed as far as it has come; what follows would need a second invoice. */
function warnOfOpenMonth({ rows, month }: WatchedInvoice, { warn }: FormGround): void {
  const isOpen = month.servedUntil !== null && month.servedUntil < month.last;
  if (!isOpen || rows.every(({ name }) => name === 'advance')) return;
  warn(assistanceProblems.ASSISTANCE_MONTH_NOT_OVER, assistanceField('month').path, {
    month: monthInFigures(month),
  });
}

/** A year pays so many monthly amounts (art. 39g al. 2 RAI). */
const monthsOfYear = 12n;

/**
 * At most one and a half times the monthly amount a month, and twelve times a year (art. 39g al. 2 and 39i al. 3 RAI), with what
 * was claimed before. An advance is no help provided: it is set off against it later, and would count twice.
 */
function warnOfLimits(
  { rows, month, monthlyAmountMinor }: WatchedInvoice,
  { earlier, warn }: FormGround,
): void {
  if (monthlyAmountMinor === null) return;
  const provided = earlier.filter(({ kind }) => kind !== rowKinds.advance);
  const now = totalOf(
    rows.flatMap(({ name, amountMinor }) =>
      name === 'advance' || amountMinor === null ? [] : { amountMinor },
    ),
  );
  const totalWith = (start: string) =>
    now + totalOf(provided.filter(({ servedOn }) => servedOn.startsWith(start)));
  if (now === 0n) return;
  const place = assistanceField('monthlyAmount').path;
  const ofMonth = totalWith(month.first.slice(0, 7));
  if (2n * ofMonth > 3n * monthlyAmountMinor)
    warn(assistanceProblems.ASSISTANCE_MONTH_ABOVE_LIMIT, place, {
      month: monthInFigures(month),
      total: formatMoney(ofMonth, 'CHF'),
      // Rounded down: a centime above the half is above the limit.
      limit: formatMoney((3n * monthlyAmountMinor) / 2n, 'CHF'),
    });
  const year = month.first.slice(0, 4);
  const ofYear = totalWith(`${year}-`);
  const limit = monthsOfYear * monthlyAmountMinor;
  if (ofYear > limit)
    warn(assistanceProblems.ASSISTANCE_YEAR_ABOVE_LIMIT, place, {
      year,
      total: formatMoney(ofYear, 'CHF'),
      limit: formatMoney(limit, 'CHF'),
    });
}

/** Wages that go on without work are paid for so many months in a row: art. 39h RAI. */
const mostMonthsOfWages = 3;

function warnOfWages({ rows, month }: WatchedInvoice, { earlier, warn }: FormGround): void {
  for (const name of ['sickPay', 'preventedPay'] as const) {
    if (!isAsked(rows, name)) continue;
    const months = new Set(
      earlier.filter(({ kind }) => kind === rowKinds[name]).map(({ servedOn }) => servedOn.slice(0, 7)),
    );
    const count = 1 + inARow(months, month, -1) + inARow(months, month, 1);
    if (count > mostMonthsOfWages)
      warn(assistanceProblems.ASSISTANCE_WAGES_TOO_LONG, assistanceField(name).path, {
        label: assistanceLabels[name],
        count,
        limit: mostMonthsOfWages,
      });
  }
}

/** How many months in a row were claimed before, right before (-1) or after (1) the one that is invoiced. */
function inARow(months: ReadonlySet<string>, { first }: InvoicedMonth, step: -1 | 1): number {
  const start = Temporal.PlainYearMonth.from(first);
  let count = 0;
  while (months.has(start.add({ months: step * (count + 1) }).toString())) count++;
  return count;
}

/** What the office asks for and can do without. */
function warnOfDocuments({ rows }: WatchedInvoice, { hasDocuments, warn }: FormGround): void {
  if (hasDocuments) return;
  if (isAsked(rows, 'sickPay'))
    warn(assistanceProblems.ASSISTANCE_CERTIFICATE_EXPECTED, assistanceField('sickPay').path);
  if (isAsked(rows, 'advance'))
    warn(assistanceProblems.ASSISTANCE_CONTRACTS_EXPECTED, assistanceField('advance').path);
}

function isAsked(rows: readonly RowReading[], wanted: RowName): boolean {
  return rows.some(({ name }) => name === wanted);
}
