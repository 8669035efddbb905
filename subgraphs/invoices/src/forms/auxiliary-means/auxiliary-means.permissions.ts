import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const auxiliaryMeansPermissions: Permissions = {
  AuxiliaryMeansDetails: {
    printedForm: everyone,
    benefitCode: everyone,
    benefitTitle: everyone,
    delivery: everyone,
    designation: everyone,
    supplier: everyone,
    invoiceDate: everyone,
    invoiceNumber: everyone,
  },
};
