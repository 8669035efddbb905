import { createHash } from 'node:crypto';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { lockAttachments, updateAttachment } from './attachment.repository.ts';
import type { Attachment } from './attachment.ts';
import { fileKeyPurpose } from './attachment-bytes.ts';

/** Keeps the JPEG that was made of a picture in place of what came, and lets the file be sent with a claim. */
export async function keepAsJpeg(context: JobContext, file: Attachment, jpeg: Uint8Array): Promise<void> {
  const { database, files, vault } = context;
  const storageKey = files.newKey();
  const key = newFileKey();
  // Noted before the first byte is there: whatever happens then, it is found again.
  const isAwaited = await database.transaction(async (tx) => {
    const [held] = await lockAttachments(tx, [file.id]);
    if (held?.status !== 'EXAMINED') return false;
    await updateAttachment(tx, file.id, { attempts: [...held.attempts, storageKey] });
    return true;
  }, 'jobs');
  if (!isAwaited) return;
  await files.put(storageKey, sealBytes(key, once(jpeg)));
  const fileKey = await vault.seal(fileKeyPurpose, key);
  const isKept = await database.transaction(async (tx) => {
    const [held] = await lockAttachments(tx, [file.id]);
    if (held?.status !== 'EXAMINED') return false;
    await updateAttachment(tx, file.id, {
      status: 'READY',
      fileName: file.fileName.replace(/\.[^.]*$/, '').concat('.jpg'),
      mediaType: 'image/jpeg',
      size: jpeg.length,
      sha256: createHash('sha256').update(jpeg).digest('hex'),
      storageKey,
      fileKey,
    });
    return true;
  }, 'jobs');
  const useless = isKept ? file.storageKey : storageKey;
  if (useless) await files.remove(useless);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
