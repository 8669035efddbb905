import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import Papa from 'papaparse';
import { orderStatusLabels } from '../orders/order.wording.ts';
import { postageTitles } from '../services/postage.ts';
import type { RecapLine } from './recap.ts';
import { settlementLabels, tableHeads, tableTotals } from './recap.wording.ts';

/** By this mark a spreadsheet knows that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would reckon with: amounts below zero are ours, and stay figures. */
const formula = /^(?!-\d+\.\d{2}$)[=+\-@\t\r].*$/s;

/** The invoice that a month's requests are on. */
export interface RecapInvoice {
  readonly number: string;
  /** What it asks: the requests on account less the credits. */
  readonly totalMinor: bigint;
  readonly creditsMinor: bigint;
}

/**
 * A closed month for a spreadsheet: a row for each request, semicolons between the cells, amounts as `25.00`; below them,
 * what comes to the invoice's total. What looks like a formula is made text: a name that somebody
 * chose must not reckon on another's machine.
 */
export function recapTable(
  lines: readonly RecapLine[],
  invoice: RecapInvoice | null,
  locale: Locale,
): string {
  const heads = Object.values(tableHeads).map((head) => head[locale]);
  const rows = lines.map((line) => cellsOf(line, locale));
  const text = Papa.unparse([heads, ...rows, ...(invoice ? totalRows(invoice, locale) : [])], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: formula,
  });
  return `${byteOrderMark}${text}\r\n`;
}

function cellsOf(line: RecapLine, locale: Locale): readonly string[] {
  return Object.values({
    confirmedAt: momentText(line.confirmedAt),
    number: line.number,
    service: line.title,
    companyName: line.companyName,
    collaborator: line.orderedBy,
    reference: line.reference ?? '',
    delivery: postageTitles[line.postage][locale],
    recipient: line.recipient,
    fee: toDecimalString(line.feeMinor),
    postage: toDecimalString(line.postageMinor),
    total: toDecimalString(line.feeMinor + line.postageMinor),
    settlement: settlementLabels[line.settlement][locale],
    state: stateText(line, locale),
  } satisfies Record<keyof typeof tableHeads, string>);
}

function totalRows(
  { number, totalMinor, creditsMinor }: RecapInvoice,
  locale: Locale,
): readonly (readonly string[])[] {
  const row = (name: keyof typeof tableTotals, minor: bigint) =>
    Object.keys(tableHeads).map((column, index) => {
      if (column === 'total') return toDecimalString(minor);
      return index === 0 ? say(tableTotals[name], locale, { invoice: number }) : '';
    });
  return [
    row('onAccount', totalMinor + creditsMinor),
    ...(creditsMinor > 0n ? [row('credits', -creditsMinor)] : []),
    row('invoice', totalMinor),
  ];
}

/** Where a request stood when its month was closed, in words. */
export function stateText({ stateAtClosing }: RecapLine, locale: Locale): string {
  return stateAtClosing === null ? '' : orderStatusLabels[stateAtClosing][locale];
}

/** An instant by the calendar of Geneva: `02.09.2026 14:32`. */
function momentText(instant: Temporal.Instant): string {
  const { day, month, year, hour, minute } = instant.toZonedDateTimeISO('Europe/Zurich');
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
}
