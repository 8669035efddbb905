import { readPage } from '@guichet/chassis/pages/page.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import type { BillingContext } from '../context.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { postageTitles } from '../services/postage.ts';
import { documentUrl } from '../tickets/ticket.ts';
import { cancelOrder } from './cancel-order.ts';
import { expectedBetween } from './expected-days.ts';
import { fulfilOrder } from './fulfil-order.ts';
import { type Order, totalOf } from './order.ts';
import { paymentReasons } from './order.wording.ts';
import { openAnswers, readsAnswers } from './order-answers.ts';
import { placeOrder } from './place-order.ts';
import { previewOrder } from './preview-order.ts';
import { listOrders } from './read-orders.ts';
import { recordReturnedMail } from './record-returned-mail.ts';
import { refuseOrder } from './refuse-order.ts';
import { retryPayment } from './retry-payment.ts';
import { withdrawOrder } from './withdraw-order.ts';

const chf = (minor: bigint) => ({ amount: toDecimalString(minor), currency: 'CHF' as const });
const money = ({ currency }: Pick<Order, 'currency'>, minor: bigint) => ({
  amount: toDecimalString(minor),
  currency,
});

export const orderResolvers = {
  Query: {
    previewOrder: (_root, { input }, context) => previewOrder(context, input),
    order: (_root, { id }, { loaders }) => loaders.orderById.load(id),
    orders: (_root, { filter, sequence, ...page }, context) =>
      listOrders(context, filter ?? {}, sequence ?? 'NEWEST_FIRST', readPage(page)),
  },
  Mutation: {
    placeOrder: (_root, placed, context) => placeOrder(context, context.cardDesk, placed),
    cancelOrder: (_root, seen, context) => cancelOrder(context, seen),
    retryPayment: (_root, { orderId }, context) => retryPayment(context, context.cardDesk, orderId),
    withdrawOrder: (_root, { reason, ...seen }, context) => withdrawOrder(context, seen, reason),
    fulfilOrder: (_root, seen, context) => fulfilOrder(context, seen),
    refuseOrder: (_root, { decision, ...seen }, context) => refuseOrder(context, seen, decision),
    recordReturnedMail: (_root, { note, ...seen }, context) => recordReturnedMail(context, seen, note),
  },
  Account: {
    __resolveReference: ({ id }) => ({ id }),
    orders: ({ id }, { filter, ...page }, { loaders }) =>
      loaders.ordersOfAccount(filter ?? {}, readPage(page)).load(id),
  },
  Order: {
    __resolveReference: ({ id }, { loaders }) => loaders.orderById.load(id),
    placedAt: ({ placedAt }) => dateTime(placedAt),
    expiresAt: ({ expiresAt }) => expiresAt && dateTime(expiresAt),
    confirmedAt: ({ confirmedAt }) => confirmedAt && dateTime(confirmedAt),
    isOwn: ({ ownerAccountId }, _arguments, { viewer }) => ownerAccountId === viewer.subject,
    lines: ({ id }, _arguments, { loaders }) => loaders.linesByOrder.load(id),
    fee: (order) => money(order, order.feeMinor),
    postage: (order, _arguments, { locale }) => ({
      code: order.postage,
      title: postageTitles[order.postage][locale],
      amount: money(order, order.postageMinor),
    }),
    total: (order) => money(order, totalOf(order)),
    expectedFrom: async (order, _arguments, { loaders }) => (await expected(order, loaders)).expectedFrom,
    expectedUntil: async (order, _arguments, { loaders }) => (await expected(order, loaders)).expectedUntil,
    lastPayment: ({ id }, _arguments, { loaders }) => loaders.paymentByOrder.load(id),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByOrder.load(id),
    receipt: ({ id, confirmedAt }) => confirmedAt && ({ purpose: 'ORDER_RECEIPT', id } as const),
    decision: ({ id, status }) =>
      status === 'REFUSED' ? ({ purpose: 'ORDER_DECISION', id } as const) : null,
  },
  OrderDocument: { url: (ticket, _arguments, context) => documentUrl(context, ticket) },
  OrderLine: {
    service: async ({ serviceCode }, _arguments, { loaders }) => {
      const service = await loaders.serviceByCode.load(serviceCode);
      if (!service) throw new Error('An order names a service that never was');
      return service;
    },
    title: async (line, _arguments, { loaders, locale }) =>
      (await loaders.editionByName.load(line)).wordings[locale].title,
    fee: ({ feeMinor }) => chf(feeMinor),
    postage: ({ postageMinor }) => chf(postageMinor),
    answers: async (line, _arguments, { loaders, locale, vault, viewer }) => {
      if (!readsAnswers(viewer, line.ownerAccountId)) return [];
      const { questions } = await loaders.editionByName.load(line);
      return openAnswers(vault, line, questions, locale);
    },
  },
  OrderPayment: { at: ({ at }) => dateTime(at) },
  OrderTransition: {
    at: ({ at }) => dateTime(at),
    price: ({ totalBeforeMinor: before, totalAfterMinor: after }) =>
      before === null || after === null ? null : { before: chf(before), after: chf(after) },
    reason: ({ reason }, _arguments, { locale }) =>
      reason === null ? null : (paymentReasons[reason]?.[locale] ?? reason),
  },
  OrderPreview: {
    total: ({ totalMinor }) => (totalMinor === null ? null : chf(totalMinor)),
  },
  OrderPreviewLine: {
    fee: ({ feeMinor }) => (feeMinor === null ? null : chf(feeMinor)),
    postage: ({ postageMinor }) => (postageMinor === null ? null : chf(postageMinor)),
  },
} satisfies Resolvers;

type Loaders = BillingContext['loaders'];

/** An order that has ended, or that is not definitive, is not expected. */
async function expected({ id, status, confirmedAt }: Order, loaders: Loaders) {
  if (status !== 'CONFIRMED' || !confirmedAt) return expectedBetween('', []);
  const lines = await loaders.linesByOrder.load(id);
  const editions = await Promise.all(lines.map((line) => loaders.editionByName.load(line)));
  return expectedBetween(dayOfOffice(confirmedAt), editions);
}

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
