import type { Typed } from '../forms/fields.ts';
import type { OtherInvoiceEntry } from '../forms/other-invoice/other-invoice.ts';

/** A claim as it was typed: everything may be absent, and everything is text. */
export interface ClaimEntry {
  readonly beneficiaryId?: Typed;
  readonly bankAccountId?: Typed;
  readonly decisionNumber?: Typed;
  readonly remark?: Typed;
  readonly form?: ClaimFormEntry | null;
}

/** Only the form that is open is read; of the others it counts that they were chosen. */
export interface ClaimFormEntry {
  readonly auxiliaryMeans?: object | null;
  readonly helplessnessAllowance?: object | null;
  readonly hearingAid?: object | null;
  readonly assistanceContribution?: object | null;
  readonly travel?: object | null;
  readonly otherInvoice?: OtherInvoiceEntry | null;
}

/** The entry as it can be kept and compared: plain, and without halves of characters, which no text may hold. */
export function asTyped(entry: ClaimEntry): ClaimEntry {
  return JSON.parse(JSON.stringify(entry), (_key, value) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}
