import {
  anyOf,
  everyone,
  hasRole,
  hasScopeAt,
  type Permissions,
} from '@guichet/chassis/permissions/rules.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';

/** The officers of the office, its finance, and its own dashboards. */
const figures = anyOf(hasRole(accountsOffice, 'OFFICER', 'FINANCE'), hasScopeAt(accountsOffice, 'FIGURES'));

export const invoiceFigurePermissions: Permissions = {
  InvoiceFigures: {
    issuedFrom: everyone,
    issuedUntil: everyone,
    asOf: everyone,
    smallestGroup: everyone,
    groups: everyone,
  },
  InvoiceFigureRow: {
    status: everyone,
    month: everyone,
    reminded: everyone,
    isSuppressed: everyone,
    figures: everyone,
  },
  InvoiceFigureCounts: {
    invoices: everyone,
    companies: everyone,
    asked: everyone,
    paid: everyone,
    credited: everyone,
    open: everyone,
    overdue: everyone,
    openInvoices: everyone,
    overdueInvoices: everyone,
    paidInvoices: everyone,
    reminders: everyone,
    payment: everyone,
  },
  InvoicePaymentTime: { medianDays: everyone, ninetiethPercentileDays: everyone },
  Query: { invoiceFigures: figures },
};
