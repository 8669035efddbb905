import {
  cleaned,
  type Field,
  type Report,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { type Iban, isQrIban, parseSwissIban } from '@guichet/schema/scalars/iban.ts';
import {
  type PaymentReference,
  parsePaymentReference,
  referenceKind,
} from '@guichet/schema/scalars/payment-reference.ts';
import { optionalLine } from '../fields.ts';
import { otherInvoiceProblems } from './other-invoice.problems.ts';

/** Whom the invoice asks to pay, as it was typed or read from its QR code. */
export interface SupplierEntry {
  readonly supplierName?: Typed;
  readonly supplierIban?: Typed;
  readonly supplierReference?: Typed;
}

/** Whom the invoice asks to pay. The office reimburses the person all the same: it knows the invoice again by this. */
export interface Supplier {
  readonly supplierName: string | null;
  /** A Swiss account, QR-IBANs among them. */
  readonly supplierIban: Iban | null;
  readonly supplierReference: PaymentReference | null;
}

/** Characters of a name on a QR-bill. */
const longestName = 70;

/** Reads what is said of the supplier, each part if there is any; account and reference have to fit each other. */
export function readSupplier(
  typed: SupplierEntry,
  fieldOf: (name: keyof SupplierEntry) => Field,
  report: Report,
): Supplier {
  const supplierName = optionalLine(typed.supplierName, fieldOf('supplierName'), longestName, report);
  const supplierIban = cleaned(typed.supplierIban)
    ? requiredValue(typed.supplierIban, fieldOf('supplierIban'), parseSwissIban, report)
    : null;
  const supplierReference = cleaned(typed.supplierReference)
    ? requiredValue(typed.supplierReference, fieldOf('supplierReference'), parsePaymentReference, report)
    : null;
  const { path } = fieldOf('supplierReference');
  if (supplierIban !== null && isQrIban(supplierIban) && !cleaned(typed.supplierReference))
    report(otherInvoiceProblems.SUPPLIER_REFERENCE_REQUIRED, path);
  else if (supplierIban !== null && supplierReference !== null && !fits(supplierIban, supplierReference))
    report(otherInvoiceProblems.SUPPLIER_REFERENCE_DOES_NOT_FIT, path);
  return { supplierName, supplierIban, supplierReference };
}

/** A QR-IBAN is paid with a QR reference, another account never is. */
function fits(iban: Iban, reference: PaymentReference): boolean {
  return isQrIban(iban) === (referenceKind(reference) === 'QRR');
}
