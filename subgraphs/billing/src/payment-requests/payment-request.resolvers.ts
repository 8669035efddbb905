import { readPage } from '@guichet/chassis/pages/page.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { dateTime } from '../finance/shown.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { cancelPaymentRequest } from './cancel-payment-request.ts';
import { createPaymentRequest } from './create-payment-request.ts';
import { listRequests } from './list-requests.ts';
import { natureOn, naturesOn } from './service-nature.ts';
import { natureNames } from './service-nature.wording.ts';

export const paymentRequestResolvers = {
  Query: {
    paymentRequest: (_root, { id }, { loaders }) => loaders.paymentRequestById.load(id),
    paymentRequests: (_root, { filter, ...page }, context) =>
      listRequests(context, filter ?? {}, readPage(page)),
    serviceNatures: async (_root, _arguments, { database }) =>
      naturesOn(dayOfOffice(await databaseNow(database.pages))),
  },
  Mutation: {
    createPaymentRequest: (_root, { input, idempotencyKey }, context) =>
      createPaymentRequest(context, input, idempotencyKey),
    cancelPaymentRequest: (_root, { id, reason }, context) => cancelPaymentRequest(context, id, reason),
  },
  Account: {
    paymentRequests: ({ id }, { filter, ...page }, { loaders }) =>
      loaders.paymentRequestsOfAccount(filter ?? {}, readPage(page)).load(id),
  },
  PaymentRequest: {
    __resolveReference: ({ id }, { loaders }) => loaders.paymentRequestById.load(id),
    client: ({ clientId }) => ({ id: clientId }),
    provider: ({ providerId }) => ({ id: providerId }),
    lines: ({ id }, _arguments, { loaders }) => loaders.linesByPaymentRequest.load(id),
    total: ({ totalMinor }) => eur(totalMinor),
    clientShare: ({ clientShareMinor }) => eur(clientShareMinor),
    advance: ({ totalMinor, clientShareMinor }) => eur(totalMinor - clientShareMinor),
    notifiedAt: ({ notifiedAt }) => notifiedAt && dateTime(notifiedAt),
    windowEndsAt: ({ windowEndsAt }) => windowEndsAt && dateTime(windowEndsAt),
    validatedAt: ({ validatedAt }) => validatedAt && dateTime(validatedAt),
    contest: (request) => (request.contestReason === null ? null : request),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByPaymentRequest.load(id),
    createdAt: ({ createdAt }) => dateTime(createdAt),
    updatedAt: ({ updatedAt }) => dateTime(updatedAt),
  },
  PaymentRequestLine: {
    nature: ({ nature }) => {
      const named = natureOn(nature, null);
      if (!named) throw new Error('A request names a kind of service that never was');
      return named;
    },
    unitPrice: ({ unitPriceMinor }) => (unitPriceMinor === null ? null : eur(unitPriceMinor)),
    total: ({ totalMinor }) => eur(totalMinor),
  },
  PaymentRequestContest: {
    reason: ({ contestReason }) => known(contestReason),
    comment: ({ contestComment }) => contestComment,
    at: ({ contestedAt }) => dateTime(known(contestedAt)),
  },
  PaymentRequestTransition: { at: ({ at }) => dateTime(at) },
  ServiceNature: { name: ({ code }, _arguments, { locale }) => natureNames[code][locale] },
} satisfies Resolvers;

/** Cents of EUR as the graph writes money. */
function eur(minor: bigint) {
  return { amount: toDecimalString(minor), currency: 'EUR' } as const;
}

function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A contest lacks its reason or its time');
  return value;
}
