import { FileMissing, StorageFull } from '@guichet/chassis/files/file-store.ts';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { FileReceipt } from '@guichet/chassis/subgraph/file-desk.ts';
import { attachmentProblems } from './attachment.problems.ts';
import { lockAttachments, updateAttachment } from './attachment.repository.ts';
import { type Attachment, type AttachmentId, mostAttempts } from './attachment.ts';
import { fileKeyPurpose } from './attachment-bytes.ts';
import { LengthDiffers, TypeNotAccepted, watchBytes } from './incoming-bytes.ts';

/** A file on its way in. */
interface IncomingFile {
  readonly length: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** One attempt to send the bytes of a file: where they go, and what seals them. */
interface Attempt {
  readonly id: AttachmentId;
  readonly storageKey: string;
  readonly key: string;
}

/** What the bytes came to. */
type Outcome = Partial<Pick<Attachment, 'status' | 'refusal' | 'mediaType' | 'sha256'>>;

/** Why a file is not taken, and with which HTTP status that is said. */
class NotTaken extends HouseError {
  readonly status: number;
  readonly code: ProblemCode;
  constructor(status: number, code: ProblemCode) {
    super(`The file is not taken: ${code.code}`);
    this.status = status;
    this.code = code;
  }
}

const lengthDiffers = new NotTaken(400, attachmentProblems.ATTACHMENT_LENGTH_DIFFERS);
const received = new NotTaken(409, attachmentProblems.ATTACHMENT_RECEIVED);

/**
 * Receives the bytes of an announced file: sealed on their way to the storage, and looked at as they pass. Of
 * two attempts at the same moment the first that comes to its end counts.
 * @returns null when there is no such file for the viewer.
 */
export async function receiveUpload(
  context: RequestContext,
  id: string,
  file: IncomingFile,
): Promise<FileReceipt | null> {
  try {
    const attempt = await begin(context, id, file.length);
    if (!attempt) return null;
    const outcome = await keep(context, attempt, file);
    await settle(context, attempt, outcome);
    if (outcome.status === 'REFUSED')
      throw new NotTaken(422, attachmentProblems.ATTACHMENT_TYPE_NOT_ACCEPTED);
    return { status: 200, problems: [] };
  } catch (error) {
    const { status, code } = refusalOf(error);
    if (error instanceof StorageFull) context.log.error('no space is left for files', {}, error);
    return { status, problems: [problem(code, [], context.locale)] };
  }
}

/** @throws what is not a refusal. */
function refusalOf(error: unknown): NotTaken {
  if (error instanceof NotTaken) return error;
  if (error instanceof LengthDiffers) return lengthDiffers;
  // Another attempt has ended before, and taken this one's bytes away.
  if (error instanceof FileMissing) return received;
  if (error instanceof StorageFull) return new NotTaken(507, attachmentProblems.ATTACHMENT_NO_SPACE);
  throw error;
}

/** Notes where the bytes will be before the first one comes: whatever happens then, they are found again. */
async function begin(
  { database, files, viewer }: RequestContext,
  id: string,
  length: number,
): Promise<Attempt | null> {
  const storageKey = files.newKey();
  return database.transaction(async (tx) => {
    const file = await hold(tx, id, viewer.subject);
    if (!file || file.attempts.length >= mostAttempts) return null;
    if (file.size !== length) throw lengthDiffers;
    await updateAttachment(tx, file.id, { attempts: [...file.attempts, storageKey] });
    return { id: file.id, storageKey, key: newFileKey() };
  });
}

/** Brings the bytes into the storage, and answers what they are. */
async function keep(
  { files }: RequestContext,
  { storageKey, key }: Attempt,
  { length, bytes }: IncomingFile,
): Promise<Outcome> {
  const watched = watchBytes(bytes, length);
  try {
    await files.put(storageKey, sealBytes(key, watched.bytes));
    return { status: 'EXAMINED', ...watched.seen() };
  } catch (error) {
    if (!(error instanceof TypeNotAccepted)) throw error;
    const mediaType = error.mediaType ?? 'application/octet-stream';
    return { status: 'REFUSED', refusal: 'TYPE', mediaType };
  }
}

/** Writes what the bytes came to. @throws NotTaken when another attempt has ended before. */
async function settle(
  { database, files, vault, viewer }: RequestContext,
  { id, storageKey, key }: Attempt,
  outcome: Outcome,
): Promise<void> {
  const isKept = outcome.status === 'EXAMINED';
  const bytes = isKept ? { storageKey, fileKey: await vault.seal(fileKeyPurpose, key) } : {};
  const settling = database.transaction(async (tx) => {
    const file = await hold(tx, id, viewer.subject);
    await updateAttachment(tx, id, { ...outcome, ...bytes, uploadedAt: await databaseNow(tx) });
    if (isKept) await addJob(tx, 'examine-file', { attachmentId: id }, { key: `examine-file:${id}` });
    return file?.attempts ?? [];
  });
  const attempts = await settling.catch(async (error: unknown) => {
    // After any other failure nobody knows what was written: the row says where the bytes are, whatever it says.
    if (error instanceof NotTaken) await files.remove(storageKey);
    throw error;
  });
  for (const other of attempts) if (other !== storageKey) await files.remove(other);
}

/** The file, held, when it is the viewer's own and still awaited. @throws NotTaken when its bytes came before. */
async function hold(tx: Transaction, id: string, owner: string | null): Promise<Attachment | null> {
  const [file] = await lockAttachments(tx, [id]);
  if (!file || file.ownerAccountId !== owner) return null;
  if (file.status !== 'AWAITED') throw received;
  return file;
}
