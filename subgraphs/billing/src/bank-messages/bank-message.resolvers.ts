import { readPage } from '@guichet/chassis/pages/page.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { bankReasonOf, sayReason } from '../payouts/bank-reason.ts';
import { uploadUrl } from '../tickets/ticket.ts';
import type { BankMessageId } from './bank-message.ts';
import { listMessages, listOpenEntries } from './list-bank-messages.ts';
import { settleEntry } from './settle-entry.ts';

export const bankMessageResolvers = {
  Query: {
    bankMessages: (_root, page, context) => listMessages(context, readPage(page)),
    openBankEntries: (_root, page, context) => listOpenEntries(context, readPage(page)),
  },
  Mutation: {
    importBankStatement: async (_root, _arguments, context) => ({
      uploadUrl: await uploadUrl(context, { purpose: 'BANK_MESSAGE', id: context.newId<BankMessageId>() }),
      problems: [],
    }),
    settleBankEntry: (_root, { id }, context) => settleEntry(context, id),
  },
  BankMessage: { importedAt: ({ importedAt }) => dateTime(importedAt) },
  BankEntry: {
    payout: ({ payoutId }, _arguments, { loaders }) =>
      payoutId === null ? null : loaders.payoutById.load(payoutId),
    amount: ({ amountMinor, currency }) =>
      amountMinor === null || currency === null ? null : { amount: toDecimalString(amountMinor), currency },
    bankReason: ({ reasonCode }, _arguments, { locale }) =>
      reasonCode === null ? null : sayReason(bankReasonOf(reasonCode), locale),
    settledAt: ({ settledAt }) => settledAt && dateTime(settledAt),
  },
} satisfies Resolvers;

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
