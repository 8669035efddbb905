import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { houseTables } from '@guichet/chassis/copies/house-tables.ts';
import { eq, sql } from 'drizzle-orm';
import { cardPayments, cardRequests, cardTransitions } from '../card-payments/card-payment.table.ts';
import { payouts, payoutTransitions } from '../payouts/payout.table.ts';
import { recapLines } from '../recaps/recap.table.ts';
import { copiedFinance } from './copied-finance.repository.ts';
import { copiedOrders } from './copied-orders.repository.ts';
import { copiedPaymentRequests } from './copied-payment-requests.repository.ts';

/** What a person gets of each table of the payments. Who settled a payout at the office is withheld. */
export const copiedTables: readonly CopiedTable[] = [
  copiedTable('payouts', payouts, {
    ownedBy: (accountId) => eq(payouts.ownerAccountId, accountId),
    key: [payouts.id],
    columns: {
      ...shown('id', 'office', 'version', 'claimId', 'decisionVersion', 'reference', 'ownerAccountId'),
      ...shown('beneficiaryId', 'amountMinor', 'currency', 'accountHolder', 'status', 'recordedAt'),
      ...shown('holderAddress', 'holderPostalCode', 'holderTown', 'holderCountry'),
      iban: { sealedFor: 'billing.iban' },
      ibanFingerprint: 'withheld',
    },
  }),
  copiedTable('payout-history', payoutTransitions, {
    ownedBy: (accountId) => eq(payoutTransitions.ownerAccountId, accountId),
    key: [payoutTransitions.office, payoutTransitions.payoutId, payoutTransitions.payoutVersion],
    columns: {
      ...shown(
        'office',
        'payoutId',
        'ownerAccountId',
        'payoutVersion',
        'from',
        'to',
        'reason',
        'bookedOn',
        'reasonCode',
        'at',
        'hash',
      ),
      actor: 'withheld',
    },
  }),
  copiedTable('card-payments', cardPayments, {
    ownedBy: (accountId) => eq(cardPayments.ownerAccountId, accountId),
    key: [cardPayments.id],
    columns: {
      ...shown('id', 'office', 'version', 'orderId', 'attempt', 'partnerOrderId', 'ownerAccountId'),
      ...shown('amountMinor', 'currency', 'returnPath', 'status', 'reason', 'openedAt', 'pageExpiresAt'),
      ...shown('transactionId', 'captureId', 'calledAt'),
      token: 'withheld',
      callbackKey: 'withheld',
    },
  }),
  copiedTable('card-payment-history', cardTransitions, {
    ownedBy: (accountId) => eq(cardTransitions.ownerAccountId, accountId),
    key: [cardTransitions.office, cardTransitions.paymentId, cardTransitions.paymentVersion],
    columns: {
      ...shown(
        'office',
        'paymentId',
        'ownerAccountId',
        'paymentVersion',
        'from',
        'to',
        'reason',
        'at',
        'hash',
      ),
      actor: 'withheld',
    },
  }),
  copiedTable('card-payment-requests', cardRequests, {
    ownedBy: (accountId) =>
      sql`${cardRequests.paymentId} in (select ${cardPayments.id} from ${cardPayments} where ${cardPayments.ownerAccountId} = ${accountId})`,
    key: [cardRequests.id],
    columns: shown('office', 'id', 'paymentId', 'operation', 'retries', 'askedAt', 'answeredAt', 'answer'),
  }),
  // What the recap of a company's month keeps of the orders that he placed for it.
  copiedTable('recap-lines', recapLines, {
    ownedBy: (accountId) => eq(recapLines.ownerAccountId, accountId),
    key: [recapLines.orderLineId],
    columns: shown(
      ...(['office', 'orderLineId', 'recapId', 'clientAccountId', 'orderId', 'ownerAccountId'] as const),
      ...([
        'confirmedAt',
        'settlement',
        'stateAtClosing',
        'serviceCode',
        'feeMinor',
        'postageMinor',
      ] as const),
    ),
  }),
  ...copiedOrders,
  ...copiedFinance,
  ...copiedPaymentRequests,
  ...houseTables('payments'),
];
