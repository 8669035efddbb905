import { readPage } from '@guichet/chassis/pages/page.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { InvoiceLanguage, MonthlyInvoiceChange, Resolvers } from '../__generated__/resolver-types.ts';
import { postageTitles } from '../services/postage.ts';
import { documentUrl } from '../tickets/ticket.ts';
import { closeMonth } from './close-month.ts';
import { listClosings, previewClosing, readClosing } from './list-closings.ts';
import { listInvoices } from './list-invoices.ts';
import { type InvoiceChange, openMinorOf, statusAt } from './monthly-invoice.ts';

export const monthlyInvoiceResolvers = {
  Query: {
    monthlyInvoice: (_root, { id }, { loaders }) => loaders.monthlyInvoiceById.load(id),
    monthlyInvoices: (_root, { filter, ...page }, context) =>
      listInvoices(context, filter ?? {}, readPage(page)),
    closing: (_root, { month }, context) => readClosing(context, month),
    closings: (_root, _arguments, context) => listClosings(context),
    closingPreview: (_root, { month }, context) => previewClosing(context, month),
  },
  Mutation: {
    closeMonth: (_root, { month }, context) => closeMonth(context, month),
  },
  MonthlyInvoice: {
    __resolveReference: ({ id }, { loaders }) => loaders.monthlyInvoiceById.load(id),
    clientAccount: async ({ clientAccountId }, _arguments, { loaders }) => {
      const account = await loaders.clientAccountById.load(clientAccountId);
      if (!account) throw new Error('An invoice is seen whose account is not');
      return account;
    },
    status: async (invoice, _arguments, { loaders }) => statusAt(invoice, await loaders.officeDay()),
    subtotal: ({ subtotalMinor }) => francs(subtotalMinor),
    credits: ({ creditsMinor }) => francs(creditsMinor),
    total: ({ totalMinor }) => francs(totalMinor),
    paid: ({ paidMinor }) => francs(paidMinor),
    credited: ({ creditedMinor }) => francs(creditedMinor),
    open: (invoice) => francs(openMinorOf(invoice)),
    language: ({ locale }) => locale.toUpperCase() as InvoiceLanguage,
    document: ({ id, storageKey }) => (storageKey === null ? null : { purpose: 'MONTHLY_INVOICE', id }),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByMonthlyInvoice.load(id),
  },
  MonthlyInvoiceLine: {
    title: async ({ kind, code }, _arguments, { loaders, locale }) =>
      kind === 'POSTAGE'
        ? (postageTitles[code as keyof typeof postageTitles]?.[locale] ?? code)
        : ((await loaders.serviceByCode.load(code))?.title ?? code),
    unitPrice: ({ unitMinor }) => francs(BigInt(unitMinor)),
    amount: ({ amountMinor }) => francs(BigInt(amountMinor)),
  },
  MonthlyInvoiceTransition: {
    change: ({ change }) => changes[change as InvoiceChange],
    amount: ({ amountMinor }) => (amountMinor === null ? null : francs(amountMinor)),
    at: ({ at }) => dateTime(at),
  },
  ClientAccountDocument: {
    url: (ticket, _arguments, context) => documentUrl(context, ticket),
  },
  MonthlyClosing: {
    startedAt: ({ startedAt }) => dateTime(startedAt),
    finishedAt: ({ finishedAt }) => finishedAt && dateTime(finishedAt),
    subtotal: ({ subtotalMinor }) => francs(subtotalMinor),
    credits: ({ creditsMinor }) => francs(creditsMinor),
    total: ({ subtotalMinor, creditsMinor }) => francs(subtotalMinor - creditsMinor),
    card: ({ cardMinor }) => francs(cardMinor),
  },
  ClosingPreview: {
    subtotal: ({ subtotalMinor }) => francs(subtotalMinor),
    card: ({ cardMinor }) => francs(cardMinor),
  },
} satisfies Resolvers;

const changes: Readonly<Record<InvoiceChange, MonthlyInvoiceChange>> = {
  issue: 'ISSUE',
  pay: 'PAY',
  credit: 'CREDIT',
  remind: 'REMIND',
  summon: 'SUMMON',
  dispute: 'DISPUTE',
  settleDispute: 'SETTLE_DISPUTE',
};

function francs(minor: bigint) {
  return { amount: toDecimalString(minor), currency: 'CHF' as const };
}

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
