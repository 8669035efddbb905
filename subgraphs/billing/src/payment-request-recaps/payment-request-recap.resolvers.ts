import { recapOfMonth, recapOfYear } from '@guichet/chassis/figures/recap-period.ts';
import { readPage } from '@guichet/chassis/pages/page.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import {
  mayChange,
  movementMinor,
  noRequests,
  type RequestSums,
  settle,
  toldOrder,
} from './payment-request-recap.ts';
import type { StatementSums } from './provider-statement.ts';
import { openRecap, readMonths, readRecapPage } from './read-recap.ts';
import { readCorrections, readStatements } from './read-statements.ts';

export const paymentRequestRecapResolvers = {
  Account: {
    paymentRequestRecap: ({ id }, { month }, context) => openRecap(context, recapOfMonth(id, month)),
    paymentRequestRecapYear: ({ id }, { year }, context) => openRecap(context, recapOfYear(id, year)),
    providerStatements: ({ id }, { year, providerId }, context) =>
      readStatements(context, { accountId: id, year, providerId: providerId ?? null }),
  },
  PaymentRequest: {
    settlement: async ({ id, ownerAccountId }, _arguments, { viewer, loaders }) =>
      viewer.kind === 'ACCOUNT' && viewer.subject === ownerAccountId
        ? { movements: await loaders.movementsByPaymentRequest.load(id) }
        : null,
  },
  PaymentRequestSettlement: {
    debited: ({ movements }) => eur(settle(movements).debitedMinor),
    paid: ({ movements }) => eur(settle(movements).paidMinor),
  },
  PaymentRequestMovement: { amount: (movement) => eur(movementMinor(movement)) },
  PaymentRequestRecap: {
    totals: async ({ parts }) => {
      const all = (await parts()).find(({ provider, status }) => provider === null && status === null);
      return shown(all ?? noRequests);
    },
    byProvider: async ({ parts }) =>
      (await parts()).flatMap(({ provider, ...row }) =>
        provider ? [{ provider: { id: provider.id }, name: provider.name, totals: shown(row) }] : [],
      ),
    byStatus: async ({ parts }) => {
      const of = new Map((await parts()).map((row) => [row.status, row]));
      return toldOrder.flatMap((status) => {
        const row = of.get(status);
        return row ? [{ status, mayChange: mayChange(status), totals: shown(row) }] : [];
      });
    },
    byMonth: async (recap, _arguments, context) =>
      (await readMonths(context, recap)).map((row) => ({ month: row.month, totals: shown(row) })),
    requests: (recap, page, context) => readRecapPage(context, recap, readPage(page)),
  },
  ProviderStatement: {
    provider: ({ providerId }) => ({ id: providerId }),
    name: ({ providerName }) => providerName,
    months: ({ months }) => months.map(({ month, ...sums }) => ({ month, sums: written(sums) })),
    totals: ({ totals }) => written(totals),
    open: ({ open: { requests, totalMinor, shareMinor } }) => ({
      ...{ requests, total: eur(totalMinor), clientShare: eur(shareMinor) },
    }),
    corrections: async (statement, _arguments, context) =>
      (await readCorrections(context, statement)).map((movement) => ({ movement })),
  },
  ProviderStatementCorrection: {
    paymentRequest: ({ movement }, _arguments, { loaders }) =>
      loaders.paymentRequestById.load(movement.paymentRequestId),
  },
} satisfies Resolvers;

function shown({ requests, askedMinor, shareMinor, debitedMinor, paidMinor }: RequestSums) {
  return {
    ...{ requests, asked: eur(askedMinor), clientShare: eur(shareMinor) },
    ...{ debited: eur(debitedMinor), paid: eur(paidMinor) },
  };
}

function written({ validations, validatedMinor, debitedMinor, advancedMinor, paidMinor }: StatementSums) {
  return {
    ...{ validations, validated: eur(validatedMinor), debited: eur(debitedMinor) },
    ...{ advanced: eur(advancedMinor), paid: eur(paidMinor) },
  };
}

/** Cents of EUR as the graph writes money. */
function eur(minor: bigint) {
  return { amount: toDecimalString(minor), currency: 'EUR' } as const;
}
