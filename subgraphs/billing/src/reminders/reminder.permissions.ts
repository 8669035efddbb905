import { everyone, hasRole, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';
import { ordersOffice } from '../orders/order.ts';

const finance = hasRole(ordersOffice, 'FINANCE');

export const reminderPermissions: Permissions = {
  InvoiceReminder: {
    level: everyone,
    open: everyone,
    remindedOn: everyone,
    dueOn: everyone,
    sentAt: everyone,
    document: everyone,
  },
  ReminderDue: {
    invoice: finance,
    companyName: finance,
    invoiceNumber: finance,
    level: finance,
    open: finance,
    termPassedOn: finance,
    dueOn: finance,
    isPaused: finance,
  },
  SendRemindersPayload: { sent: everyone, paused: everyone, problems: everyone },
  MonthlyInvoice: { reminders: signedIn },
  Query: { remindersDue: finance },
  Mutation: { sendReminders: finance },
};
