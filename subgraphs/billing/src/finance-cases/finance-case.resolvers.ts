import { readPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { dateTime } from '../finance/shown.ts';
import { answerCase } from './answer-case.ts';
import { waitingDaysOf } from './finance-case.ts';
import { listCases } from './list-cases.ts';
import { openFinanceCase } from './open-finance-case.ts';
import { withdrawCase } from './withdraw-case.ts';
import { writeToCase } from './write-to-case.ts';

/** More cases about one thing are not shown with it. */
const mostShown = 20;

export const financeCaseResolvers = {
  Query: {
    financeCase: (_root, { id }, { loaders }) => loaders.financeCaseById.load(id),
    financeCases: (_root, { filter, ...page }, context) => listCases(context, filter ?? {}, readPage(page)),
  },
  Mutation: {
    openFinanceCase: (_root, { input, idempotencyKey }, context) =>
      openFinanceCase(context, input, idempotencyKey),
    withdrawFinanceCase: (_root, seen, context) => withdrawCase(context, seen),
    writeToFinanceCase: (_root, seen, context) => writeToCase(context, seen),
    answerFinanceCase: (_root, seen, context) => answerCase(context, seen),
  },
  FinanceCase: {
    __resolveReference: ({ id }, { loaders }) => loaders.financeCaseById.load(id),
    invoice: ({ invoiceId }, _arguments, { loaders }) =>
      invoiceId && loaders.monthlyInvoiceById.load(invoiceId),
    order: ({ orderId }, _arguments, { loaders }) => orderId && loaders.orderById.load(orderId),
    isOwn: ({ openedBy }, _arguments, { viewer }) => openedBy === viewer.subject,
    openedAt: ({ openedAt }) => dateTime(openedAt),
    waitingDays: async (row, _arguments, { loaders }) =>
      waitingDaysOf(row, await loaders.nowOfCases.load('now')),
    endedAt: ({ endedAt }) => endedAt && dateTime(endedAt),
    creditNote: ({ creditNoteId }, _arguments, { loaders }) =>
      creditNoteId && loaders.creditNoteById.load(creditNoteId),
    refund: ({ refundId }, _arguments, { loaders }) => refundId && loaders.refundById.load(refundId),
    messages: ({ id }, _arguments, { loaders }) => loaders.messagesByCase.load(id),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByCase.load(id),
  },
  FinanceCaseMessage: { at: ({ at }) => dateTime(at) },
  FinanceCaseTransition: { at: ({ at }) => dateTime(at) },
  MonthlyInvoice: {
    financeCases: async ({ id }, _arguments, { loaders }) =>
      (await loaders.casesByInvoice.load(id)).slice(0, mostShown),
  },
  Order: {
    financeCases: async ({ id }, _arguments, { loaders }) =>
      (await loaders.casesByOrder.load(id)).slice(0, mostShown),
  },
} satisfies Resolvers;
