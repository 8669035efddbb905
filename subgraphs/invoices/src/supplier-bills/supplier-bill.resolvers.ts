import { formatIban } from '@guichet/schema/scalars/iban.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import { formatPaymentReference } from '@guichet/schema/scalars/payment-reference.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readSealedCodes } from './sealed-codes.ts';

export const supplierBillResolvers = {
  Attachment: {
    supplierBills: async ({ paymentCodes }, _arguments, { vault }) =>
      (await readSealedCodes(vault, paymentCodes)).bills,
    hasUnreadableCode: async ({ paymentCodes }, _arguments, { vault }) =>
      (await readSealedCodes(vault, paymentCodes)).hasUnreadable,
  },
  SupplierBill: {
    creditorName: ({ creditor }) => creditor.name,
    creditorAddress: ({ creditor }) => creditor.address,
    iban: ({ iban }) => formatIban(iban),
    amount: ({ amountMinor, currency }) =>
      amountMinor === null ? null : { amount: toDecimalString(amountMinor), currency },
    reference: ({ reference }) => reference && formatPaymentReference(reference),
    invoiceNumber: ({ invoice }) => invoice.number,
    invoiceDate: ({ invoice }) => invoice.date,
  },
} satisfies Resolvers;
