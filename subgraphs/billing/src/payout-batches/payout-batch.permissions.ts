import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../payouts/payout.ts';

const finance = hasRole(insuranceOffice, 'FINANCE');

/** Batches are finance's own affair, and exist for nobody else. */
export const payoutBatchPermissions: Permissions = {
  Query: { payoutBatches: finance, payoutBatchPreview: finance },
  Mutation: { createPayoutBatch: finance, releasePayoutBatch: finance, undoPayoutBatch: finance },
  PayoutBatch: {
    id: finance,
    version: finance,
    status: finance,
    count: finance,
    amount: finance,
    madeAt: finance,
    isOwn: finance,
    releasedAt: finance,
    executionOn: finance,
    undoneAt: finance,
    messageId: finance,
    answer: finance,
    shares: finance,
    fileUrl: finance,
  },
  PayoutBatchShare: { status: everyone, count: everyone, amount: everyone },
  PayoutBatchConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  PayoutBatchEdge: { cursor: everyone, node: everyone },
  PayoutBatchPreview: {
    seal: everyone,
    count: everyone,
    amount: everyone,
    executionOn: everyone,
    payouts: everyone,
    leftBehind: everyone,
    hasMore: everyone,
    problems: everyone,
  },
  PayoutLeftBehind: { payout: everyone, problem: everyone },
  PayoutBatchPayload: { payoutBatch: everyone, problems: everyone },
};
