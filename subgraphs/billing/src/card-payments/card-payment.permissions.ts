import { calledBy, everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { cardOffice } from './card-payment.ts';

const finance = hasRole(cardOffice, 'FINANCE');

export const cardPermissions: Permissions = {
  Query: { unclearCardPayments: finance },
  Mutation: { takeCardCallback: calledBy('gateway'), clearCardPayment: finance },
  UnclearCardPayment: {
    id: finance,
    version: finance,
    orderId: finance,
    reference: finance,
    transactionId: finance,
    amount: finance,
    openedAt: finance,
    reason: finance,
    advice: finance,
  },
  ClearCardPaymentPayload: { payment: finance, problems: everyone },
  TakeCardCallbackPayload: { returnPath: everyone, problems: everyone },
};
