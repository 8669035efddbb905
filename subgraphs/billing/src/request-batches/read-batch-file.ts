import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { handOutFile } from '../bank-batches/batch-file.ts';
import type { BillingContext } from '../context.ts';
import { findBatches } from './request-batch.repository.ts';
import { providerFinanceOf } from './request-batch-scope.ts';

const fileNames = { DEBIT: 'prelevements', PAYOUT: 'versements' } as const;

/** The bank's file of a released batch. */
export async function readRequestBatchFile(
  context: BillingContext,
  id: string,
): Promise<OutgoingFile | null> {
  const [batch] = await findBatches(context.database.pages, providerFinanceOf(context.viewer), [id]);
  return handOutFile(context, batch, {
    ...{ name: fileNames[batch?.kind ?? 'DEBIT'], action: 'requestBatch.download', type: 'RequestBatch' },
  });
}
