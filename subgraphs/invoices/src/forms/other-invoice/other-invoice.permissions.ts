import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const otherInvoicePermissions: Permissions = {
  OtherInvoiceDetails: {
    invoiceNumber: everyone,
    invoiceDate: everyone,
    supplierName: everyone,
    supplierIban: everyone,
    supplierReference: everyone,
  },
};
