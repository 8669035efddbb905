import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { openBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { BillingContext } from '../context.ts';
import { fileKeyPurpose } from '../payout-batches/batch-file.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { findBatches } from './request-batch.repository.ts';
import { providerFinanceOf } from './request-batch-scope.ts';

const fileNames = { DEBIT: 'prelevements', PAYOUT: 'versements' } as const;

/** The file of a released batch, as it was written when it was released. Each time somebody takes it is written down. */
export async function readRequestBatchFile(
  { database, files, vault, viewer }: BillingContext,
  id: string,
): Promise<OutgoingFile | null> {
  const [batch] = await findBatches(database.pages, providerFinanceOf(viewer), [id]);
  if (!batch?.storageKey || !batch.fileKey || batch.fileSize === null || !batch.releasedAt) return null;
  const key = await vault.unseal(fileKeyPurpose, batch.fileKey);
  const bytes = openBytes(key, await files.get(batch.storageKey));
  await appendAudit(database.trail, {
    ...{ office: batch.office, actor: viewer, action: 'requestBatch.download' },
    subject: `RequestBatch:${batch.id}`,
  });
  return {
    fileName: `${fileNames[batch.kind]}-${dayOfOffice(batch.releasedAt)}-${batch.id.slice(-6)}.xml`,
    mediaType: 'application/xml',
    length: batch.fileSize,
    bytes: Readable.from(bytes, { objectMode: false }),
  };
}
