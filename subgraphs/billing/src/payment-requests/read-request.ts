import {
  cleaned,
  type Field,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { paymentRequestProblems } from './payment-request.problems.ts';
import { paymentRequestLabels } from './payment-request.wording.ts';
import { type LineEntry, type ReadLine, readCents, readLine } from './read-line.ts';

/** A request as a provider gave it: everything may be absent. */
export interface RequestEntry {
  readonly clientId?: Typed;
  readonly birthDate?: Typed;
  readonly invoiceNumber?: Typed;
  readonly invoiceDate?: Typed;
  readonly periodStart?: Typed;
  readonly periodEnd?: Typed;
  readonly lines?: readonly LineEntry[] | null | undefined;
  readonly totalCents?: number | null | undefined;
}

/** A request as far as it can be read: what is missing was reported. */
export interface ReadRequest {
  readonly clientId: string | null;
  readonly birthDate: string | null;
  readonly invoiceNumber: string | null;
  readonly invoiceDate: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly lines: readonly ReadLine[];
  readonly totalMinor: bigint | null;
}

/** A request that is whole. */
export type WholeRequest = { readonly [Name in keyof ReadRequest]: NonNullable<ReadRequest[Name]> };

/** The most lines of a request. */
export const mostLines = 50;

type Label = keyof typeof paymentRequestLabels;

/** Where a field of a request stands, and what it is called. */
export function requestField(label: Label, ...above: readonly string[]): Field {
  return { path: [...above, label], label: paymentRequestLabels[label] };
}

/** Reads what stands in a request by itself, and reports every problem at once. */
export function readRequest(entry: RequestEntry, report: Report): ReadRequest {
  const day = (label: Label, typed: Typed) => requiredValue(typed, requestField(label), parseDate, report);
  const clientId = requiredLine(entry.clientId, requestField('clientId'), 100, report);
  const birthDate = day('birthDate', entry.birthDate);
  const invoiceNumber = requiredLine(entry.invoiceNumber, requestField('invoiceNumber'), 35, report);
  const invoiceDate = day('invoiceDate', entry.invoiceDate);
  const periodStart = day('periodStart', entry.periodStart);
  const periodEnd = day('periodEnd', entry.periodEnd);
  const lines = readLines(entry.lines ?? [], periodStart, report);
  const totalMinor = readCents(entry.totalCents, requestField('totalCents'), report);
  judgeSum(lines, entry.lines?.length ?? 0, totalMinor, report);
  return { clientId, birthDate, invoiceNumber, invoiceDate, periodStart, periodEnd, lines, totalMinor };
}

/** Whether all of a request could be read. */
export function isWhole(read: ReadRequest): read is WholeRequest {
  return Object.values(read).every((value) => value !== null);
}

function readLines(
  typed: readonly LineEntry[],
  servedOn: string | null,
  report: Report,
): readonly ReadLine[] {
  const { path, label } = requestField('lines');
  if (typed.length === 0) report(sharedProblems.FIELD_REQUIRED, path, { label });
  if (typed.length > mostLines)
    report(paymentRequestProblems.REQUEST_TOO_MANY_LINES, path, { limit: mostLines });
  return typed
    .slice(0, mostLines)
    .map((line, index) => readLine(line, ['lines', String(index)], servedOn, report))
    .filter((line) => line !== null);
}

/** Held against the lines once every one of them could be read. */
function judgeSum(
  lines: readonly ReadLine[],
  count: number,
  totalMinor: bigint | null,
  report: Report,
): void {
  if (count === 0 || lines.length < count || totalMinor === null) return;
  const sum = lines.reduce((all, line) => all + line.totalMinor, 0n);
  if (sum !== totalMinor)
    report(paymentRequestProblems.REQUEST_TOTAL_NOT_SUM, ['totalCents'], { sum: sum.toString() });
}

/** What was typed as it can be compared: a key stands for one request. */
export function plainRequest(entry: RequestEntry): unknown {
  return JSON.parse(JSON.stringify(entry), (_key, value) =>
    typeof value === 'string' ? cleaned(value) : value,
  );
}
