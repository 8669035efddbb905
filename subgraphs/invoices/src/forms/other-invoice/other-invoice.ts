import { scalarProblems } from '@guichet/chassis/problems/scalar-problems.ts';
import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import { largestAmount, parseMoney } from '@guichet/schema/scalars/money.ts';
import { type ClaimLine, lineAmount, quantityDecimals, totalOf } from '../../claims/claim-line.ts';
import {
  aboveZero,
  cleaned,
  type Field,
  optionalText,
  type Report,
  requiredPastDay,
  requiredText,
  requiredValue,
  type Typed,
} from '../fields.ts';
import { otherInvoiceProblems } from './other-invoice.problems.ts';
import { otherInvoiceLabels } from './other-invoice.wording.ts';

/** Form 318.632 as it was typed. */
export interface OtherInvoiceEntry {
  readonly invoiceNumber?: Typed;
  readonly invoiceDate?: Typed;
  readonly lines?: readonly (OtherInvoiceLineEntry | null)[] | null;
}

export interface OtherInvoiceLineEntry {
  readonly servedOn?: Typed;
  readonly description?: Typed;
  readonly quantity?: Typed;
  readonly unitPrice?: Typed;
  readonly tariffPosition?: Typed;
}

/** What form 318.632 says beside its lines. */
export interface OtherInvoiceDetails {
  readonly invoiceNumber: string | null;
  /** The day, `2026-09-02`. */
  readonly invoiceDate: string;
}

/** A form as far as it can be read: what it computes so far, and its content once nothing is wrong with it. */
export interface OtherInvoiceReading {
  readonly amounts: readonly { readonly path: readonly string[]; readonly amountMinor: bigint | null }[];
  readonly content: { readonly lines: readonly ClaimLine[]; readonly details: OtherInvoiceDetails } | null;
}

const place = ['form', 'otherInvoice'] as const;
const linesPlace = [...place, 'lines'] as const;
/** An invoice of more lines is sent as several claims; a page and an officer can still read this many. */
const mostLines = 50;
const largestQuantity = 99_999;

/** Reads form 318.632 on the day `today`, and reports every problem at once. */
export function readOtherInvoice(
  entry: OtherInvoiceEntry,
  today: string,
  report: Report,
): OtherInvoiceReading {
  const invoiceNumber = optionalText(entry.invoiceNumber, field(place, 'invoiceNumber'), 35, report);
  const invoiceDate = requiredPastDay(entry.invoiceDate, field(place, 'invoiceDate'), today, report);
  const typedLines = entry.lines ?? [];
  if (typedLines.length === 0) report(otherInvoiceProblems.CLAIM_WITHOUT_LINES, linesPlace);
  if (typedLines.length > mostLines) {
    report(otherInvoiceProblems.CLAIM_TOO_MANY_LINES, linesPlace, {
      limit: mostLines,
      count: typedLines.length,
    });
    return { amounts: [], content: null };
  }
  const readings = typedLines.map((line, index) =>
    readLine(line ?? {}, [...linesPlace, `${index}`], today, report),
  );
  const lines = readings.flatMap(({ line }) => line ?? []);
  const isComplete = lines.length === typedLines.length && isPayable(lines, report);
  return {
    amounts: readings.map(({ path, amountMinor }) => ({ path, amountMinor })),
    content: isComplete && invoiceDate !== null ? { lines, details: { invoiceNumber, invoiceDate } } : null,
  };
}

function readLine(typed: OtherInvoiceLineEntry, path: readonly string[], today: string, report: Report) {
  const servedOn = requiredPastDay(typed.servedOn, field(path, 'servedOn'), today, report);
  const description = requiredText(typed.description, field(path, 'description'), 140, report);
  const quantity = aboveZero(readQuantity(typed.quantity, path, report), field(path, 'quantity'), report);
  const unitPriceMinor = aboveZero(
    requiredValue(typed.unitPrice, field(path, 'unitPrice'), parseMoney, report),
    field(path, 'unitPrice'),
    report,
  );
  const tariffPosition = optionalText(typed.tariffPosition, field(path, 'tariffPosition'), 20, report);
  const amountMinor =
    quantity === null || unitPriceMinor === null ? null : lineAmount(quantity, unitPriceMinor);
  const line: ClaimLine | null =
    servedOn === null ||
    description === null ||
    quantity === null ||
    unitPriceMinor === null ||
    amountMinor === null
      ? null
      : { servedOn, description, quantity, unitPriceMinor, tariffPosition, amountMinor };
  return { path, amountMinor, line };
}

/** In ten-thousandths; one when nothing was typed. */
function readQuantity(typed: Typed, path: readonly string[], report: Report): bigint | null {
  const bounds = { decimals: quantityDecimals, max: largestQuantity };
  const quantity = requiredValue(
    cleaned(typed) || '1',
    field(path, 'quantity'),
    (text) => parseDecimal(text, bounds),
    report,
  );
  return quantity?.units ?? null;
}

/** A total that a payment can carry: above zero once rounded, and not beyond the payment format's bound. */
function isPayable(lines: readonly ClaimLine[], report: Report): boolean {
  const total = totalOf(lines);
  if (total > largestAmount) {
    report(scalarProblems.AMOUNT_TOO_LARGE, linesPlace);
    return false;
  }
  return (
    lines.length > 0 &&
    aboveZero(total, { path: linesPlace, label: otherInvoiceLabels.total }, report) !== null
  );
}

function field(path: readonly string[], name: keyof typeof otherInvoiceLabels): Field {
  return { path: [...path, name], label: otherInvoiceLabels[name] };
}
