import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { newFileKey, openBytes, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { BillingContext } from '../context.ts';
import { dayOfOffice } from '../payouts/payout.ts';

/** What the key of a bank's file is sealed for in the vault. */
const fileKeyPurpose = 'billing.bank-file-key';

/** Keeps what goes to the bank, for ever, and answers what a released batch says of it. */
export async function keepFile(
  { files, vault }: Pick<BillingContext, 'files' | 'vault'>,
  storageKey: string,
  written: string,
) {
  const bytes = Buffer.from(written);
  const key = newFileKey();
  await files.put(storageKey, sealBytes(key, oneOf(bytes)));
  return {
    ...{ storageKey, fileSize: bytes.length, fileKey: await vault.seal(fileKeyPurpose, key) },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

interface Kept {
  readonly id: string;
  readonly office: string;
  readonly releasedAt: Temporal.Instant | null;
  readonly storageKey: string | null;
  readonly fileKey: string | null;
  readonly fileSize: number | null;
}

/** The file of a released batch, as it was written when it was released. Each time somebody takes it is written down. */
export async function handOutFile(
  { database, files, vault, viewer }: Pick<BillingContext, 'database' | 'files' | 'vault' | 'viewer'>,
  batch: Kept | undefined,
  { name, action, type }: { readonly name: string; readonly action: string; readonly type: string },
): Promise<OutgoingFile | null> {
  if (!batch?.storageKey || !batch.fileKey || batch.fileSize === null || !batch.releasedAt) return null;
  const key = await vault.unseal(fileKeyPurpose, batch.fileKey);
  const bytes = openBytes(key, await files.get(batch.storageKey));
  await appendAudit(database.trail, {
    ...{ office: batch.office, actor: viewer, action, subject: `${type}:${batch.id}` },
  });
  return {
    fileName: `${name}-${dayOfOffice(batch.releasedAt)}-${batch.id.slice(-6)}.xml`,
    mediaType: 'application/xml',
    length: batch.fileSize,
    bytes: Readable.from(bytes, { objectMode: false }),
  };
}

async function* oneOf(bytes: Uint8Array) {
  yield bytes;
}
