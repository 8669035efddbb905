import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf, dateTime, present } from '../finance/shown.ts';
import { listRemindersDue } from './list-reminders-due.ts';
import { orderReminders } from './order-reminders.ts';
import type { ReminderLevel } from './reminder.ts';

export const reminderResolvers = {
  Query: {
    remindersDue: (_root, { asOf, first }, context) => listRemindersDue(context, asOf, first ?? 100),
  },
  Mutation: {
    sendReminders: (_root, { asOf }, context) => orderReminders(context, asOf),
  },
  MonthlyInvoice: {
    reminders: ({ id }, _arguments, { loaders }) => loaders.remindersByInvoice.load(id),
  },
  InvoiceReminder: {
    level: ({ level }) => levelOf(level),
    open: ({ openMinor }) => chf(openMinor),
    sentAt: ({ sentAt }) => dateTime(sentAt),
    document: ({ invoiceId: id, level }) => ({ purpose: level === 1 ? 'REMINDER' : 'SUMMONS', id }),
  },
  ReminderDue: {
    invoice: async ({ invoiceId }, _arguments, { loaders }) =>
      present(await loaders.monthlyInvoiceById.load(invoiceId)),
    level: ({ level }) => levelOf(level),
    open: ({ openMinor }) => chf(openMinor),
  },
} satisfies Resolvers;

const levelOf = (level: ReminderLevel) => (level === 1 ? 'REMINDER' : 'SUMMONS');
