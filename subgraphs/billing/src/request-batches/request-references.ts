import type { RequestBatchId, RequestTransferId } from './request-batch.ts';

/** The references in the bank's files: ours for ever, in its letters. `idOfReference` reads them back. */
export const batchReferences = {
  message: (batch: RequestBatchId) => bare(batch),
  group: (batch: RequestBatchId) => `${bare(batch)}-1`,
  transfer: (transfer: RequestTransferId) => bare(transfer),
};

function bare(id: string): string {
  return id.replaceAll('-', '');
}
