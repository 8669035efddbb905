import { day, id, office } from '@guichet/chassis/postgres/columns.ts';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import type { PaymentReference } from '@guichet/schema/scalars/payment-reference.ts';
import { pgTable, text } from 'drizzle-orm/pg-core';
import type { ClaimId } from '../../claims/claim.ts';

/** What form 318.632 says beside its lines, for the claim as it stands now. */
export const otherInvoices = pgTable('other_invoice', {
  claimId: id<ClaimId>('claim_id').primaryKey(),
  office: office(),
  ownerAccountId: id<string>('owner_account_id').notNull(),
  invoiceNumber: text('invoice_number'),
  invoiceDate: day('invoice_date').notNull(),
  supplierName: text('supplier_name'),
  /** Not sealed as a person's account is: a supplier prints it on each of his invoices. */
  supplierIban: text('supplier_iban').$type<Iban>(),
  supplierReference: text('supplier_reference').$type<PaymentReference>(),
});
