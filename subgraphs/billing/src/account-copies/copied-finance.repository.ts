import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { caseMessages, caseTransitions, financeCases } from '../finance-cases/finance-case.table.ts';
import { orderRefunds, refundRequests, refundTransitions } from '../refunds/refund.table.ts';

const ofOwnCase = (caseId: PgColumn, accountId: string): SQL =>
  sql`${caseId} in (select ${financeCases.id} from ${financeCases} where ${financeCases.openedBy} = ${accountId})`;

/** What a person gets of what he asked the finance office, and of what it paid back to his card. Who saw to it at the office is withheld. */
export const copiedFinance: readonly CopiedTable[] = [
  copiedTable('finance-cases', financeCases, {
    ownedBy: (accountId) => eq(financeCases.openedBy, accountId),
    key: [financeCases.id],
    columns: {
      ...shown('id', 'office', 'version', 'number', 'kind', 'status', 'openedBy', 'organisationId'),
      ...shown('clientAccountId', 'invoiceId', 'orderId', 'companyName', 'subject', 'message', 'openedAt'),
      ...shown('awaits', 'answer', 'answerText', 'creditNoteId', 'refundId', 'endedAt'),
      endedBy: 'withheld',
    },
  }),
  copiedTable('finance-case-messages', caseMessages, {
    ownedBy: (accountId) => ofOwnCase(caseMessages.caseId, accountId),
    key: [caseMessages.office, caseMessages.caseId, caseMessages.caseVersion],
    columns: { ...shown('office', 'caseId', 'caseVersion', 'by', 'text', 'at'), author: 'withheld' },
  }),
  copiedTable('finance-case-history', caseTransitions, {
    ownedBy: (accountId) => ofOwnCase(caseTransitions.caseId, accountId),
    key: [caseTransitions.office, caseTransitions.caseId, caseTransitions.caseVersion],
    columns: {
      ...shown('office', 'caseId', 'caseVersion', 'from', 'to', 'by', 'at', 'hash'),
      actor: 'withheld',
    },
  }),
  copiedTable('order-refunds', orderRefunds, {
    ownedBy: (accountId) => eq(orderRefunds.ownerAccountId, accountId),
    key: [orderRefunds.id],
    columns: {
      ...shown('id', 'office', 'version', 'orderId', 'ownerAccountId', 'cardPaymentId', 'partnerOrderId'),
      ...shown('partnerRefundId', 'captureId', 'amountMinor', 'currency', 'reason', 'status', 'doubt'),
      ...shown('transactionId', 'requestedAt', 'endedAt'),
      requestedBy: 'withheld',
    },
  }),
  copiedTable('order-refund-requests', refundRequests, {
    ownedBy: (accountId) =>
      sql`${refundRequests.refundId} in (select ${orderRefunds.id} from ${orderRefunds} where ${orderRefunds.ownerAccountId} = ${accountId})`,
    key: [refundRequests.id],
    columns: shown('office', 'id', 'refundId', 'operation', 'retries', 'askedAt', 'answeredAt', 'answer'),
  }),
  copiedTable('order-refund-history', refundTransitions, {
    ownedBy: (accountId) => eq(refundTransitions.ownerAccountId, accountId),
    key: [refundTransitions.office, refundTransitions.refundId, refundTransitions.refundVersion],
    columns: {
      ...shown('office', 'refundId', 'ownerAccountId', 'refundVersion', 'from', 'to', 'doubt', 'at', 'hash'),
      actor: 'withheld',
    },
  }),
];
