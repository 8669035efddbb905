import { readPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf, dateTime, present } from '../finance/shown.ts';
import { remainingOf } from './credit-note.ts';
import { issueCreditNote } from './issue-credit-note.ts';
import { listCreditNotes } from './list-credit-notes.ts';

export const creditNoteResolvers = {
  Query: {
    creditNote: (_root, { id }, { loaders }) => loaders.creditNoteById.load(id),
    creditNotes: (_root, { filter, ...page }, context) =>
      listCreditNotes(context, filter ?? {}, readPage(page)),
  },
  Mutation: {
    issueCreditNote: (_root, { input, idempotencyKey }, context) =>
      issueCreditNote(context, input, idempotencyKey),
  },
  CreditNote: {
    __resolveReference: ({ id }, { loaders }) => loaders.creditNoteById.load(id),
    clientAccount: async ({ clientAccountId }, _arguments, { loaders }) =>
      present(await loaders.clientAccountById.load(clientAccountId)),
    companyName: async ({ clientAccountId }, _arguments, { loaders }) =>
      present(await loaders.clientAccountById.load(clientAccountId)).name,
    invoice: ({ invoiceId }, _arguments, { loaders }) =>
      invoiceId && loaders.monthlyInvoiceById.load(invoiceId),
    order: ({ orderId }, _arguments, { loaders }) => orderId && loaders.orderById.load(orderId),
    financeCase: ({ financeCaseId }, _arguments, { loaders }) =>
      financeCaseId === null ? null : loaders.financeCaseById.load(financeCaseId),
    amount: ({ amountMinor }) => chf(amountMinor),
    remaining: async (note, _arguments, { loaders }) =>
      chf(remainingOf(note, await loaders.applicationsByCreditNote.load(note.id))),
    issuedAt: ({ issuedAt }) => dateTime(issuedAt),
    applications: ({ id }, _arguments, { loaders }) => loaders.applicationsByCreditNote.load(id),
    document: ({ id }) => ({ purpose: 'CREDIT_NOTE', id }),
  },
  CreditApplication: {
    invoice: async ({ invoiceId }, _arguments, { loaders }) =>
      present(await loaders.monthlyInvoiceById.load(invoiceId)),
    amount: ({ amountMinor }) => chf(amountMinor),
    at: ({ at }) => dateTime(at),
  },
  MonthlyInvoice: {
    creditNotes: async ({ id }, _arguments, { loaders }) =>
      (await loaders.creditNotesByInvoice.load(id)).slice(0, 100),
    creditable: async ({ id }, _arguments, { loaders }) => {
      const found = await loaders.creditableByInvoice.load(id);
      return found && chf(found.leftMinor);
    },
  },
  Order: {
    creditNotes: ({ id }, _arguments, { loaders }) => loaders.creditNotesByOrder.load(id),
    creditable: async ({ id }, _arguments, { loaders }) => {
      const found = await loaders.creditableByOrder.load(id);
      return found?.settlement === 'ON_ACCOUNT' ? chf(found.leftMinor) : null;
    },
  },
} satisfies Resolvers;
