import { readPage } from '@guichet/chassis/pages/page.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { dateTime, present } from '../finance/shown.ts';
import { assignCredit, settleCredit } from './assign-credit.ts';
import { candidatesOf, listOpenCredits } from './list-open-credits.ts';
import { recordPayment } from './record-payment.ts';

export const invoicePaymentResolvers = {
  Query: {
    openBankCredits: (_root, page, context) => listOpenCredits(context, readPage(page)),
  },
  Mutation: {
    assignCredit: (_root, named, context) => assignCredit(context, named),
    settleCredit: (_root, named, context) => settleCredit(context, named),
    recordInvoicePayment: (_root, typed, context) => recordPayment(context, typed),
  },
  BankCredit: {
    doubt: ({ doubt }) => doubt ?? 'UNKNOWN_REFERENCE',
    amount: ({ amountMinor, currency }) => ({ amount: toDecimalString(amountMinor), currency }),
    candidates: async (credit, _arguments, context) => {
      const ids = await candidatesOf(context, credit);
      const { loaders } = context;
      return Promise.all(ids.map(async (id) => present(await loaders.monthlyInvoiceById.load(id))));
    },
    invoice: ({ invoiceId }, _arguments, { loaders }) =>
      invoiceId && loaders.monthlyInvoiceById.load(invoiceId),
    settledAt: ({ settledAt }) => settledAt && dateTime(settledAt),
  },
} satisfies Resolvers;
