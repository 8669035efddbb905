import type { Resolvers } from '../__generated__/resolver-types.ts';
import { dateTime } from '../finance/shown.ts';
import { confirmRepayment, withdrawRepayment } from './decide-repayment.ts';
import { listClawBacks } from './list-claw-backs.ts';
import { recordRepayment } from './record-repayment.ts';
import { sumOf } from './request-batch.ts';
import { eur } from './shown-money.ts';

export const clawBackResolvers = {
  Query: { openClawBacks: (_root, _arguments, context) => listClawBacks(context) },
  Mutation: {
    recordRequestRepayment: (_root, typed, context) => recordRepayment(context, typed),
    confirmRequestRepayment: (_root, { id }, context) => confirmRepayment(context, id),
    withdrawRequestRepayment: (_root, { id }, context) => withdrawRepayment(context, id),
  },
  PaymentRequest: {
    repayment: ({ id }, _arguments, { loaders }) => loaders.repaymentByPaymentRequest.load(id),
  },
  RequestRepayment: {
    amount: eur,
    // One that was taken back is no repayment.
    status: ({ status }) => (status === 'CONFIRMED' ? 'CONFIRMED' : 'RECORDED'),
    recordedAt: ({ recordedAt }) => dateTime(recordedAt),
    isOwn: ({ recordedBy }, _arguments, { viewer }) => recordedBy === viewer.subject,
  },
  ProviderClawBacks: {
    provider: ({ providerId }) => ({ id: providerId }),
    amount: ({ clawBacks }) =>
      eur({ amountMinor: sumOf(clawBacks.map(({ request }) => request.clientShareMinor)) }),
    owedSince: ({ clawBacks: [oldest] }) => oldest.owedSince,
  },
  ClawBack: {
    paymentRequest: ({ request: { id } }, _arguments, { loaders }) => loaders.paymentRequestById.load(id),
    amount: ({ request }) => eur({ amountMinor: request.clientShareMinor }),
  },
} satisfies Resolvers;
