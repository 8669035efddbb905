import { FileMissing } from '@guichet/chassis/files/file-store.ts';
import { readAttachment } from '../attachments/read-attachment.ts';
import { isUuid } from '../claims/claim.ts';
import type { InvoicesContext } from '../context.ts';
import { openClaimDocument } from '../documents/open-claim-document.ts';
import type { OwnFile } from './account-copy.repository.ts';
import { ownerViewer } from './owner-viewer.ts';

/**
 * A file of an account in Base64, at most 14 MB of text: documents have at most 10 MiB. It is read as its owner reads it, so
 * that another's answers like one that isn't there. Null also for bytes that the storage has lost: the rest of the copy is due.
 */
export async function readClaimFile(
  context: InvoicesContext,
  accountId: string,
  { kind, id }: Pick<OwnFile, 'kind' | 'id'>,
): Promise<string | null> {
  if (!isUuid(id)) return null;
  const owner = { ...context, viewer: ownerViewer(context.viewer, accountId) };
  if (kind === 'CLAIM_DOCUMENT') {
    const document = await openClaimDocument(owner, id);
    return document && Buffer.from(document.bytes).toString('base64');
  }
  try {
    const file = await readAttachment(owner, id);
    if (!file) return null;
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.bytes) chunks.push(chunk);
    return Buffer.concat(chunks).toString('base64');
  } catch (error) {
    if (!(error instanceof FileMissing)) throw error;
    context.log.error('a file is missing from the copy of an account', { file: id }, error);
    return null;
  }
}
