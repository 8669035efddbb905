import {
  cleaned,
  type Field,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { type ClaimLine, lineAmount, quantityDecimals } from '../../claims/claim-line.ts';
import { aboveZero, optionalLine, requiredPastDay } from '../fields.ts';
import type { FormGround, FormReading } from '../form-room.ts';
import { isPayable } from '../payable.ts';
import { otherInvoiceProblems } from './other-invoice.problems.ts';
import { otherInvoiceLabels } from './other-invoice.wording.ts';
import { readSupplier, type Supplier, type SupplierEntry } from './other-invoice-supplier.ts';

/** Form 318.632 as it was typed. */
export interface OtherInvoiceEntry extends SupplierEntry {
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
export interface OtherInvoiceDetails extends Supplier {
  readonly form: 'OTHER_INVOICE';
  readonly invoiceNumber: string | null;
  /** The day, `2026-09-02`. */
  readonly invoiceDate: string;
}

const place = ['form', 'otherInvoice'] as const;
const linesPlace = [...place, 'lines'] as const;
/** An invoice of more lines is sent as several claims; a page and an officer can still read this many. */
const mostLines = 50;
const largestQuantity = 99_999;

/** Reads form 318.632, and reports every problem at once. */
export function readOtherInvoice(
  entry: OtherInvoiceEntry,
  { today, report }: FormGround,
): FormReading<OtherInvoiceDetails> {
  const invoiceNumber = optionalLine(entry.invoiceNumber, field(place, 'invoiceNumber'), 35, report);
  const invoiceDate = requiredPastDay(entry.invoiceDate, field(place, 'invoiceDate'), today, report);
  const supplier = readSupplier(entry, (name) => field(place, name), report);
  const typedLines = entry.lines ?? [];
  if (typedLines.length === 0) report(otherInvoiceProblems.CLAIM_WITHOUT_LINES, linesPlace);
  if (typedLines.length > mostLines) {
    report(otherInvoiceProblems.CLAIM_TOO_MANY_LINES, linesPlace, {
      limit: mostLines,
      count: typedLines.length,
    });
    return { amounts: [], days: [], content: null };
  }
  const readings = typedLines.map((line, index) =>
    readLine(line ?? {}, [...linesPlace, `${index}`], today, report),
  );
  const lines = readings.flatMap(({ line }) => line ?? []);
  const total = { path: linesPlace, label: otherInvoiceLabels.total };
  const isComplete =
    lines.length > 0 && lines.length === typedLines.length && isPayable(lines, total, report);
  return {
    amounts: readings.map(({ path, amountMinor }) => ({ path, amountMinor })),
    days: readings.flatMap(({ path, servedOn }) =>
      servedOn === null ? [] : { path: [...path, 'servedOn'], day: servedOn },
    ),
    content:
      isComplete && invoiceDate !== null
        ? { lines, details: { form: 'OTHER_INVOICE', invoiceNumber, invoiceDate, ...supplier } }
        : null,
  };
}

function readLine(typed: OtherInvoiceLineEntry, path: readonly string[], today: string, report: Report) {
  const servedOn = requiredPastDay(typed.servedOn, field(path, 'servedOn'), today, report);
  const description = requiredLine(typed.description, field(path, 'description'), 140, report);
  const quantity = aboveZero(readQuantity(typed.quantity, path, report), field(path, 'quantity'), report);
  const unitPriceMinor = aboveZero(
    requiredValue(typed.unitPrice, field(path, 'unitPrice'), parseMoney, report),
    field(path, 'unitPrice'),
    report,
  );
  const tariffPosition = optionalLine(typed.tariffPosition, field(path, 'tariffPosition'), 20, report);
  const amountMinor =
    quantity === null || unitPriceMinor === null ? null : lineAmount(quantity, unitPriceMinor);
  const line: ClaimLine | null =
    servedOn === null ||
    description === null ||
    quantity === null ||
    unitPriceMinor === null ||
    amountMinor === null
      ? null
      : {
          kind: 'SERVICE',
          variant: null,
          servedOn,
          servedUntil: null,
          description,
          quantity,
          unitPriceMinor,
          tariffPosition,
          amountMinor,
        };
  return { path, servedOn, amountMinor, line };
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

function field(path: readonly string[], name: keyof typeof otherInvoiceLabels): Field {
  return { path: [...path, name], label: otherInvoiceLabels[name] };
}
