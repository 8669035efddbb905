import type { TaskList } from '@guichet/chassis/jobs/jobs.ts';
import { roomPermissions } from '@guichet/chassis/permissions/guard.ts';
import type { JobContext, RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { roomResolvers } from '@guichet/chassis/subgraph/room-resolvers.ts';
import type { CardDesk } from '../card-payments/card-desk.ts';
import { creditNoteLoaders } from '../credit-notes/credit-note.loaders.ts';
import { creditNotePermissions } from '../credit-notes/credit-note.permissions.ts';
import { creditNoteResolvers } from '../credit-notes/credit-note.resolvers.ts';
import { tellCreditNote, tellCreditNoteTask } from '../credit-notes/tell-credit-note.ts';
import { financeCaseLoaders } from '../finance-cases/finance-case.loaders.ts';
import { financeCasePermissions } from '../finance-cases/finance-case.permissions.ts';
import { financeCaseResolvers } from '../finance-cases/finance-case.resolvers.ts';
import { tellCase, tellCaseTask, tellQuestion, tellQuestionTask } from '../finance-cases/tell-case.ts';
import { invoiceFigurePermissions } from '../invoice-figures/invoice-figures.permissions.ts';
import { invoiceFigureResolvers } from '../invoice-figures/invoice-figures.resolvers.ts';
import { invoicePaymentPermissions } from '../invoice-payments/invoice-payment.permissions.ts';
import { invoicePaymentResolvers } from '../invoice-payments/invoice-payment.resolvers.ts';
import { tellPayment, tellPaymentTask } from '../invoice-payments/tell-payment.ts';
import { orderFigurePermissions } from '../order-figures/order-figures.permissions.ts';
import { orderFigureResolvers } from '../order-figures/order-figures.resolvers.ts';
import { receivablesPermissions } from '../receivables/receivables.permissions.ts';
import { receivablesResolvers } from '../receivables/receivables.resolvers.ts';
import { carryRefund } from '../refunds/carry-refund.ts';
import { refundLoaders } from '../refunds/refund.loaders.ts';
import { refundPermissions } from '../refunds/refund.permissions.ts';
import { refundResolvers } from '../refunds/refund.resolvers.ts';
import { refundTask } from '../refunds/refund-job.ts';
import { tellRefund, tellRefundTask } from '../refunds/tell-refund.ts';
import { reminderLoaders } from '../reminders/reminder.loaders.ts';
import { reminderPermissions } from '../reminders/reminder.permissions.ts';
import { reminderResolvers } from '../reminders/reminder.resolvers.ts';
import type { ReminderTerms } from '../reminders/reminder.settings.ts';
import { remindDaily, sendRemindersTask } from '../reminders/send-reminders.ts';
import { tellReminder, tellReminderTask } from '../reminders/tell-reminder.ts';

/** The rooms in which finance sees to the money of orders and invoices, as the subgraph takes them in. */
export const financeResolvers = roomResolvers(
  creditNoteResolvers,
  financeCaseResolvers,
  refundResolvers,
  reminderResolvers,
  invoicePaymentResolvers,
  receivablesResolvers,
  orderFigureResolvers,
  invoiceFigureResolvers,
);

export const financePermissions = roomPermissions(
  creditNotePermissions,
  financeCasePermissions,
  refundPermissions,
  reminderPermissions,
  invoicePaymentPermissions,
  receivablesPermissions,
  orderFigurePermissions,
  invoiceFigurePermissions,
);

export function financeTasks(cardDesk: CardDesk, reminderTerms: ReminderTerms): TaskList<JobContext> {
  return {
    [tellCreditNoteTask]: tellCreditNote,
    [tellCaseTask]: tellCase,
    [tellQuestionTask]: tellQuestion,
    [refundTask]: carryRefund(cardDesk),
    [tellRefundTask]: tellRefund,
    [sendRemindersTask]: remindDaily(reminderTerms),
    [tellReminderTask]: tellReminder,
    [tellPaymentTask]: tellPayment,
  };
}

export function financeLoaders(base: RequestContext) {
  return {
    ...creditNoteLoaders(base),
    ...financeCaseLoaders(base),
    ...refundLoaders(base),
    ...reminderLoaders(base),
  };
}
