import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';

const finance = hasRole(providersOffice, 'FINANCE');

/** The money of payment requests is finance's own affair: what became of a request is told by the request. */
export const requestBatchPermissions: Permissions = {
  Query: { requestBatch: finance, requestBatches: finance, requestBatchPreview: finance },
  Mutation: {
    createRequestBatch: finance,
    releaseRequestBatch: finance,
    undoRequestBatch: finance,
    recordRequestRecovery: finance,
  },
  RequestBatch: {
    id: finance,
    version: finance,
    kind: finance,
    status: finance,
    count: finance,
    amount: finance,
    madeAt: finance,
    isOwn: finance,
    releasedAt: finance,
    executionOn: finance,
    messageId: finance,
    answer: finance,
    shares: finance,
    transfers: finance,
    fileUrl: finance,
  },
  RequestBatchShare: { status: finance, count: finance, amount: finance },
  RequestTransfer: {
    id: finance,
    status: finance,
    accountHolder: finance,
    amount: finance,
    items: finance,
    bookedOn: finance,
    bankReason: finance,
  },
  RequestItem: { paymentRequest: finance, purpose: finance, amount: finance },
  RequestEntry: {
    kind: finance,
    amount: finance,
    bookedOn: finance,
    recordedAt: finance,
    note: finance,
  },
  RequestBatchConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  RequestBatchEdge: { cursor: everyone, node: everyone },
  RequestBatchPreview: {
    seal: everyone,
    count: everyone,
    amount: everyone,
    executionOn: everyone,
    items: everyone,
    leftBehind: everyone,
    hasMore: everyone,
    problems: everyone,
  },
  RequestBatchPayload: { requestBatch: everyone, problems: everyone },
  PaymentRequest: { entries: finance, debit: finance },
};
