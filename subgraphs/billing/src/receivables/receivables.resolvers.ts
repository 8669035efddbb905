import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf, present } from '../finance/shown.ts';
import { readDebtors, readReceivables } from './read-receivables.ts';
import { overdueAges } from './receivables.ts';

export const receivablesResolvers = {
  Query: {
    receivables: (_root, { asOf }, context) => readReceivables(context, asOf),
  },
  Receivables: {
    open: ({ openMinor }) => chf(openMinor),
    overdue: ({ overdueMinor }) => chf(overdueMinor),
    overdueByAge: ({ ages }) =>
      overdueAges.map(([fromDays, untilDays], index) => ({
        ...{ fromDays, untilDays, invoices: ages[index]?.invoices ?? 0 },
        open: chf(ages[index]?.openMinor ?? 0n),
      })),
    disputed: ({ disputedMinor }) => chf(disputedMinor),
    overpaid: ({ overpaidMinor }) => chf(overpaidMinor),
    unmatched: ({ unmatchedMinor }) => chf(unmatchedMinor),
    accounts: ({ asOf }, { first }, context) => readDebtors(context, asOf, first ?? 20),
  },
  ReceivablesOfAccount: {
    clientAccount: async ({ clientAccountId }, _arguments, { loaders }) =>
      present(await loaders.clientAccountById.load(clientAccountId)),
    open: ({ openMinor }) => chf(openMinor),
    overdue: ({ overdueMinor }) => chf(overdueMinor),
  },
} satisfies Resolvers;
