import { readPage } from '@guichet/chassis/pages/page.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { listRecapLines, readRecap, totalRecap } from './read-recap.ts';
import { invoiceTotalOf } from './recap.ts';

export const recapResolvers = {
  Query: {
    recap: (_root, { clientAccountId, month }, context) => readRecap(context, clientAccountId, month),
  },
  ClientAccount: {
    months: ({ id }, _arguments, { loaders }) => loaders.monthsByClientAccount.load(id),
  },
  RecapMonth: { total: ({ totalMinor }) => francs(totalMinor) },
  Recap: {
    clientAccount: ({ account }) => account,
    isClosed: ({ closed }) => closed !== null,
    closedAt: ({ closed }) => closed && dateTime(closed.closedAt),
    lines: (recap, { filter, first, after }, context) =>
      listRecapLines(context, recap, filter ?? {}, readPage({ first: first ?? 50, after })),
    totals: (recap, _arguments, context) => totalRecap(context, recap),
    invoice: ({ account, month }, _arguments, { loaders }) => loaders.invoiceOfMonth(account.id, month),
    document: ({ closed }) => closed && { purpose: 'RECAP', id: closed.id },
    csv: ({ closed }) => closed && { purpose: 'RECAP_TABLE', id: closed.id },
  },
  RecapTotals: {
    credits: ({ creditsMinor }) => francs(creditsMinor),
    invoiceTotal: (totals) => francs(invoiceTotalOf(totals)),
  },
  RecapSum: {
    fee: ({ feeMinor }) => francs(feeMinor),
    postage: ({ postageMinor }) => francs(postageMinor),
    total: ({ feeMinor, postageMinor }) => francs(feeMinor + postageMinor),
  },
  RecapLine: {
    confirmedAt: ({ confirmedAt }) => dateTime(confirmedAt),
    collaborator: ({ ownerAccountId }) => ownerAccountId,
    postageCode: ({ postage }) => postage,
    delivery: ({ recipient, address, postalCode, town, country }) => ({
      ...{ recipient, address, postalCode, town, country },
    }),
    fee: ({ feeMinor }) => francs(feeMinor),
    postage: ({ postageMinor }) => francs(postageMinor),
    total: ({ feeMinor, postageMinor }) => francs(feeMinor + postageMinor),
  },
} satisfies Resolvers;

function francs(minor: bigint) {
  return { amount: toDecimalString(minor), currency: 'CHF' as const };
}

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
