import { readPage } from '@guichet/chassis/pages/page.ts';
import { maskIban } from '@guichet/schema/scalars/iban.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { bankReasonCodes, bankReasonOf, sayReason } from './bank-reason.ts';
import { listPayouts, totalPayouts } from './list-payouts.ts';
import { unsealIban } from './payout-account.ts';
import { recordPayout } from './record-payout.ts';
import { recordPayoutOutcome } from './record-payout-outcome.ts';

export const payoutResolvers = {
  Query: {
    payouts: (_root, { filter, ...page }, context) => listPayouts(context, filter ?? {}, readPage(page)),
    payoutTotals: (_root, _arguments, context) => totalPayouts(context),
    bankReasons: (_root, _arguments, { locale }) =>
      bankReasonCodes.map((code) => sayReason(bankReasonOf(code), locale)),
  },
  Mutation: {
    recordPayout: (_root, { input }, context) => recordPayout(context, input),
    recordPayoutOutcome: (_root, seen, context) => recordPayoutOutcome(context, seen),
  },
  Claim: {
    __resolveReference: ({ id }) => ({ id }),
    payout: ({ id }, _arguments, { loaders }) => loaders.payoutByClaim.load(id),
  },
  Payout: {
    __resolveReference: ({ id }, { loaders }) => loaders.payoutById.load(id),
    amount: ({ amountMinor, currency }) => ({ amount: toDecimalString(amountMinor), currency }),
    accountHint: async ({ iban }, _arguments, { vault }) => maskIban(await unsealIban(vault, iban)),
    recordedAt: ({ recordedAt }) => dateTime(recordedAt),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByPayout.load(id),
  },
  PayoutTransition: {
    at: ({ at }) => dateTime(at),
    bankReason: ({ reasonCode }, _arguments, { locale }) =>
      reasonCode === null ? null : sayReason(bankReasonOf(reasonCode), locale),
    note: ({ reason }) => reason,
  },
  PayoutTotal: {
    amount: ({ amountMinor, currency }) => ({ amount: toDecimalString(amountMinor), currency }),
    oldestAt: ({ oldestAt }) => dateTime(oldestAt),
  },
} satisfies Resolvers;

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
