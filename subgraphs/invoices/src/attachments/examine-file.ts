import { addJob, type Task } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { inspectFile } from '../inspection/inspect-file.ts';
import { seeFile } from '../previews/see-file.ts';
import { lockAttachments, updateAttachment } from './attachment.repository.ts';
import type { Attachment, AttachmentId, AttachmentRefusal } from './attachment.ts';
import { openAttachment } from './attachment-bytes.ts';
import { keepExamined } from './keep-examined.ts';
import { type Scanner, ScannerUnavailable } from './scanner.ts';

const examination = z.object({ attachmentId: z.uuid() });

/** How long a file waits for a scanner that gives no verdict. */
const scannerPause = { minutes: 1 } as const;

/**
 * Examines a file that was received: first what it is from within, then what the scanner knows of it, and at last what one
 * sees of it. It can be sent with a claim afterwards, or its bytes go. It may be done twice: a file that was examined is left alone.
 */
export function examineFile(scanner: Scanner): Task<JobContext> {
  return async (payload, context) => {
    const { attachmentId } = examination.parse(payload);
    const file = await hold(context, attachmentId);
    if (!file) return;
    const bytes = Buffer.concat(await Array.fromAsync(await openAttachment(context, file)));
    const { fault, asJpeg } = await inspectFile({ bytes, mediaType: file.mediaType });
    if (fault) return refuse(context, file, fault);
    const verdict = await askScanner(scanner, bytes, context);
    if (verdict === null) return waitForScanner(context, file);
    if (verdict === 'HARMFUL') return refuse(context, file, 'HARMFUL');
    const sight = await seeFile(
      asJpeg ? { bytes: asJpeg, mediaType: 'image/jpeg' } : { bytes, mediaType: file.mediaType },
      context.log,
    );
    return keepExamined(context, file, { asJpeg, sight });
  };
}

/** The scanner's verdict; null when it has none for now. */
async function askScanner(scanner: Scanner, bytes: Buffer, { log }: JobContext) {
  try {
    return await scanner.examine(piecesOf(bytes));
  } catch (error) {
    if (!(error instanceof ScannerUnavailable)) throw error;
    log.error('the virus scanner gives no verdict: files wait', {}, error);
    return null;
  }
}

/** Bytes of a piece that the scanner gets at once. */
const pieceSize = 64 * 1024;

async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

/** The file stays what it is, and is examined again, however long that takes. */
async function waitForScanner({ database }: JobContext, { id }: Attachment): Promise<void> {
  await database.transaction(async (tx) => {
    const runAt = (await databaseNow(tx)).add(scannerPause);
    await addJob(tx, 'examine-file', { attachmentId: id }, { key: `examine-file:${id}`, runAt });
  }, 'jobs');
}

async function refuse(context: JobContext, file: Attachment, refusal: AttachmentRefusal): Promise<void> {
  // The bytes go first: as long as the row names them, they are found again.
  if (file.storageKey) await context.files.remove(file.storageKey);
  await context.database.transaction(async (tx) => {
    const [held] = await lockAttachments(tx, [file.id]);
    if (held?.status !== 'EXAMINED') return;
    await updateAttachment(tx, file.id, { status: 'REFUSED', refusal, storageKey: null, fileKey: null });
  }, 'jobs');
}

async function hold({ database }: JobContext, id: string): Promise<Attachment | null> {
  const [file] = await database.transaction((tx) => lockAttachments(tx, [id as AttachmentId]), 'jobs');
  return file?.status === 'EXAMINED' ? file : null;
}
