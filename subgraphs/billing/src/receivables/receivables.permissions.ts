import {
  anyOf,
  everyone,
  hasRole,
  hasScopeAt,
  type Permissions,
} from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';

const finance = hasRole(ordersOffice, 'FINANCE');
/** Finance, and the office's own dashboards. */
const figures = anyOf(finance, hasScopeAt(ordersOffice, 'FIGURES'));

export const receivablesPermissions: Permissions = {
  ReceivablesAge: { fromDays: everyone, untilDays: everyone, invoices: everyone, open: everyone },
  ReceivablesOfAccount: {
    clientAccount: finance,
    companyName: finance,
    invoices: finance,
    open: finance,
    overdue: finance,
    oldestDueOn: finance,
  },
  Receivables: {
    asOf: everyone,
    invoices: everyone,
    open: everyone,
    overdue: everyone,
    overdueByAge: everyone,
    disputed: everyone,
    overpaid: everyone,
    unmatchedCredits: everyone,
    unmatched: everyone,
    accounts: finance,
  },
  Query: { receivables: figures },
};
