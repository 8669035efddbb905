import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';

const finance = hasRole(providersOffice, 'FINANCE');

/** What providers owe is finance's own affair, as all money of payment requests is. */
export const clawBackPermissions: Permissions = {
  Query: { openClawBacks: finance },
  Mutation: {
    recordRequestRepayment: finance,
    confirmRequestRepayment: finance,
    withdrawRequestRepayment: finance,
  },
  PaymentRequest: { repayment: finance },
  RequestRepayment: {
    id: everyone,
    status: everyone,
    amount: everyone,
    bookedOn: everyone,
    note: everyone,
    recordedAt: everyone,
    isOwn: everyone,
  },
  ProviderClawBacks: { provider: everyone, amount: everyone, owedSince: everyone, clawBacks: everyone },
  ClawBack: { paymentRequest: everyone, amount: everyone, owedSince: everyone },
};
