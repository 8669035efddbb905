import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { openBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { BillingContext } from '../context.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { findBatches } from './payout-batch.repository.ts';

/** What the key of a bank's file is sealed for in the vault. */
export const fileKeyPurpose = 'billing.bank-file-key';

/** The file of a released batch, as it was written when it was released. Each time somebody takes it is written down. */
export async function readBatchFile(context: BillingContext, id: string): Promise<OutgoingFile | null> {
  const { database, files, vault, viewer } = context;
  const [batch] = await findBatches(database.pages, financeScopeOf(viewer), [id]);
  if (!batch?.storageKey || !batch.fileKey || batch.fileSize === null || !batch.releasedAt) return null;
  const key = await vault.unseal(fileKeyPurpose, batch.fileKey);
  const bytes = openBytes(key, await files.get(batch.storageKey));
  await appendAudit(database.trail, {
    ...{ office: batch.office, actor: viewer, action: 'payoutBatch.download' },
    subject: `PayoutBatch:${batch.id}`,
  });
  return {
    fileName: `ordre-de-paiement-${dayOfOffice(batch.releasedAt)}-${batch.id.slice(-6)}.xml`,
    mediaType: 'application/xml',
    length: batch.fileSize,
    bytes: Readable.from(bytes, { objectMode: false }),
  };
}
