import { createHash } from 'node:crypto';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import type { Sight } from '../previews/preview.ts';
import { sealPaymentCodes } from '../supplier-bills/sealed-codes.ts';
import { lockAttachments, updateAttachment } from './attachment.repository.ts';
import { type Attachment, jpegNameOf } from './attachment.ts';
import { fileKeyPurpose } from './attachment-bytes.ts';

/** What an examination has made of a file in which it found nothing wrong. */
export interface Examined {
  /** What is kept in place of what came; null to keep that. */
  readonly asJpeg: Uint8Array | null;
  readonly sight: Sight;
}

/** Bytes that go into the storage, and what opens them. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly storageKey: string;
  readonly key: string;
}

/** Keeps what was made of a file beside it or in its place, and lets it be sent with a claim. */
export async function keepExamined(context: JobContext, file: Attachment, examined: Examined): Promise<void> {
  const { files, vault } = context;
  const { paymentCodes, preview } = examined.sight;
  const asKept = (bytes: Uint8Array): Kept => ({ bytes, storageKey: files.newKey(), key: newFileKey() });
  const jpeg = examined.asJpeg && asKept(examined.asJpeg);
  const small = preview && asKept(preview.jpeg);
  const made = [jpeg, small].filter((one) => one !== null);
  // Noted before the first byte is there: whatever happens then, it is found again.
  const isAwaited = await change(context, file, ({ attempts }) => ({
    attempts: [...attempts, ...made.map(({ storageKey }) => storageKey)],
  }));
  if (!isAwaited) return;
  for (const { bytes, storageKey, key } of made) await files.put(storageKey, sealBytes(key, once(bytes)));
  const outcome: Change = {
    status: 'READY',
    ...(jpeg && {
      fileName: jpegNameOf(file.fileName),
      mediaType: 'image/jpeg',
      size: jpeg.bytes.length,
      sha256: createHash('sha256').update(jpeg.bytes).digest('hex'),
      storageKey: jpeg.storageKey,
      fileKey: await vault.seal(fileKeyPurpose, jpeg.key),
    }),
    ...(small && {
      previewKey: small.storageKey,
      previewFileKey: await vault.seal(fileKeyPurpose, small.key),
      previewSize: small.bytes.length,
    }),
    paymentCodes: await sealPaymentCodes(vault, paymentCodes),
  };
  const isKept = await change(context, file, () => outcome);
  const replaced = jpeg && file.storageKey ? [file.storageKey] : [];
  for (const useless of isKept ? replaced : made.map(({ storageKey }) => storageKey))
    await files.remove(useless);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

type Change = Parameters<typeof updateAttachment>[2];

/** Changes a file that is still being examined. @returns whether it is. */
async function change(
  { database }: JobContext,
  { id }: Attachment,
  to: (held: Attachment) => Change,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const [held] = await lockAttachments(tx, [id]);
    if (held?.status !== 'EXAMINED') return false;
    await updateAttachment(tx, id, to(held));
    return true;
  }, 'jobs');
}
