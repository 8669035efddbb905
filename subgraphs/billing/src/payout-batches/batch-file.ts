import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { handOutFile } from '../bank-batches/batch-file.ts';
import type { BillingContext } from '../context.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { findBatches } from './payout-batch.repository.ts';

/** The payment order of a released batch. */
export async function readBatchFile(context: BillingContext, id: string): Promise<OutgoingFile | null> {
  const [batch] = await findBatches(context.database.pages, financeScopeOf(context.viewer), [id]);
  return handOutFile(context, batch, {
    ...{ name: 'ordre-de-paiement', action: 'payoutBatch.download', type: 'PayoutBatch' },
  });
}
