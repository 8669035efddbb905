import type { SupplierBill } from '../claim/seen-file.ts';
import { tidyDate } from '../fields/tidy.ts';
import { blankLine, type OtherInvoiceDraft } from './draft.ts';

/** What the code of a bill can fill in: fields of the head, and the price of the only line. */
export type BillField =
  | 'supplierName'
  | 'supplierIban'
  | 'supplierReference'
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'unitPrice';

/** Each with the text that a person would have typed. */
export type BillFill = ReadonlyMap<BillField, string>;

/** What was taken over, and what stood there before. */
export interface Taken {
  readonly put: BillFill;
  readonly before: BillFill;
}

/**
 * What a bill has to say. An amount in euros is for the person to convert; with several lines nobody knows to which of them it belongs.
 */
export function fillOf(bill: SupplierBill, draft: OtherInvoiceDraft): BillFill {
  const amount = bill.currency === 'CHF' && hasOneService(draft) ? bill.amount?.amount : null;
  const said: readonly (readonly [BillField, string | null | undefined])[] = [
    ['supplierName', bill.creditorName],
    ['supplierIban', bill.iban],
    ['supplierReference', bill.reference],
    ['invoiceNumber', bill.invoiceNumber],
    ['invoiceDate', bill.invoiceDate && tidyDate(bill.invoiceDate)],
    ['unitPrice', amount],
  ];
  return new Map(said.flatMap(([field, text]) => (text ? [[field, text] as const] : [])));
}

/** The one line of the draft counts once: its price is the sum of the bill. */
export function hasOneService({ lines }: OtherInvoiceDraft): boolean {
  const [line, ...others] = lines;
  return line !== undefined && others.length === 0 && ['', '1'].includes(line.quantity.trim());
}

/** Fields in which something else was typed. */
export function typedOver(draft: OtherInvoiceDraft, fill: BillFill): readonly BillField[] {
  return [...fill].flatMap(([field, text]) => {
    const typed = textAt(draft, field).trim();
    return typed === '' || isSame(typed, text) ? [] : [field];
  });
}

/** Whether there is nothing left to take over. */
export function isTaken(draft: OtherInvoiceDraft, fill: BillFill): boolean {
  return [...fill].every(([field, text]) => isSame(textAt(draft, field), text));
}

/** Takes over what a bill says: everything, or only what is empty. */
export function takeBill(draft: OtherInvoiceDraft, fill: BillFill, replaces: boolean) {
  const left = new Set(replaces ? [] : typedOver(draft, fill));
  const put = new Map([...fill].filter(([field]) => !left.has(field)));
  const before = new Map([...put.keys()].map((field) => [field, textAt(draft, field)]));
  return { draft: withTexts(draft, put), taken: { put, before } satisfies Taken };
}

/** Puts back what stood there before, where the person hasn't typed something else since. */
export function undoTaking(draft: OtherInvoiceDraft, { put, before }: Taken): OtherInvoiceDraft {
  const untouched = [...before].filter(([field]) => isSame(textAt(draft, field), put.get(field) ?? ''));
  return withTexts(draft, new Map(untouched));
}

function textAt(draft: OtherInvoiceDraft, field: BillField): string {
  return field === 'unitPrice' ? (draft.lines[0]?.unitPrice ?? '') : draft[field];
}

function withTexts(draft: OtherInvoiceDraft, texts: BillFill): OtherInvoiceDraft {
  const { unitPrice, ...head } = Object.fromEntries(texts) as Partial<Record<BillField, string>>;
  if (unitPrice === undefined) return { ...draft, ...head };
  const [line = blankLine(), ...others] = draft.lines;
  return { ...draft, ...head, lines: [{ ...line, unitPrice }, ...others] };
}

/** The spaces with which a number is written say nothing. */
function isSame(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '');
}
