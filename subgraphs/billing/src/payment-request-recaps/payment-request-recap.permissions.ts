import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Recaps, statements and settlements are null for everybody but the client himself: the use cases see to it. */
export const paymentRequestRecapPermissions: Permissions = {
  Account: { paymentRequestRecap: signedIn, paymentRequestRecapYear: signedIn, providerStatements: signedIn },
  PaymentRequest: { settlement: everyone },
  PaymentRequestSettlement: { debited: everyone, paid: everyone, movements: everyone },
  PaymentRequestMovement: { kind: everyone, amount: everyone, bookedOn: everyone },
  PaymentRequestRecap: {
    from: everyone,
    until: everyone,
    totals: everyone,
    byProvider: everyone,
    byStatus: everyone,
    byMonth: everyone,
    requests: everyone,
  },
  PaymentRequestRecapTotals: {
    requests: everyone,
    asked: everyone,
    clientShare: everyone,
    debited: everyone,
    paid: everyone,
  },
  PaymentRequestRecapOfProvider: { provider: everyone, name: everyone, totals: everyone },
  PaymentRequestRecapOfStatus: { status: everyone, mayChange: everyone, totals: everyone },
  PaymentRequestRecapOfMonth: { month: everyone, totals: everyone },
  ProviderStatement: {
    provider: everyone,
    name: everyone,
    year: everyone,
    months: everyone,
    totals: everyone,
    open: everyone,
    corrections: everyone,
  },
  ProviderStatementMonth: { month: everyone, sums: everyone },
  ProviderStatementSums: {
    validations: everyone,
    validated: everyone,
    debited: everyone,
    advanced: everyone,
    paid: everyone,
  },
  ProviderStatementOpen: { requests: everyone, total: everyone, clientShare: everyone },
  ProviderStatementCorrection: { paymentRequest: everyone, movement: everyone },
};
