import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';

const finance = hasRole(ordersOffice, 'FINANCE');

export const invoicePaymentPermissions: Permissions = {
  BankCredit: {
    id: finance,
    doubt: finance,
    amount: finance,
    bookedOn: finance,
    reference: finance,
    debtorName: finance,
    candidates: finance,
    invoice: finance,
    settledAt: finance,
  },
  BankCreditConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  BankCreditEdge: { cursor: everyone, node: everyone },
  BankCreditPayload: { credit: everyone, problems: everyone },
  RecordInvoicePaymentPayload: { invoice: everyone, problems: everyone },
  Query: { openBankCredits: finance },
  Mutation: { assignCredit: finance, settleCredit: finance, recordInvoicePayment: finance },
};
