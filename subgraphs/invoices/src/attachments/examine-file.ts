import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { lockAttachments, updateAttachment } from './attachment.repository.ts';
import type { Attachment, AttachmentId } from './attachment.ts';
import { openAttachment } from './attachment-bytes.ts';
import { localScanner } from './local-scanner.ts';

const examination = z.object({ attachmentId: z.uuid() });

/**
 * Examines a file that was received: it can be sent with a claim afterwards, or its bytes go. It may be done twice: a
 * file that was examined is left alone.
 */
export async function examineFile(payload: unknown, context: JobContext): Promise<void> {
  const { attachmentId } = examination.parse(payload);
  const { database, files } = context;
  const file = await hold(context, attachmentId);
  if (!file) return;
  const verdict = await localScanner.examine(await openAttachment(context, file));
  const isHarmful = verdict === 'HARMFUL';
  // The bytes go first: as long as the row names them, they are found again.
  if (isHarmful && file.storageKey) await files.remove(file.storageKey);
  await database.transaction(async (tx) => {
    const [held] = await lockAttachments(tx, [file.id]);
    if (held?.status !== 'EXAMINED') return;
    await updateAttachment(
      tx,
      file.id,
      isHarmful
        ? { status: 'REFUSED', refusal: 'HARMFUL', storageKey: null, fileKey: null }
        : { status: 'READY' },
    );
  }, 'jobs');
}

async function hold({ database }: JobContext, id: string): Promise<Attachment | null> {
  const [file] = await database.transaction((tx) => lockAttachments(tx, [id as AttachmentId]), 'jobs');
  return file?.status === 'EXAMINED' ? file : null;
}
