import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

/** Who sees a file sees what its code says. */
export const supplierBillPermissions: Permissions = {
  Attachment: { supplierBills: everyone, hasUnreadableCode: everyone },
  SupplierBill: {
    creditorName: everyone,
    creditorAddress: everyone,
    iban: everyone,
    amount: everyone,
    currency: everyone,
    reference: everyone,
    message: everyone,
    invoiceNumber: everyone,
    invoiceDate: everyone,
  },
};
