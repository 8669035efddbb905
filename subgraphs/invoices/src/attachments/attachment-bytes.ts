import { openBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Attachment } from './attachment.ts';

/** What a file's own key is sealed for in the vault. */
export const fileKeyPurpose = 'invoices.file-key';

/** Where the bytes of a file lie, and what opens them. */
type SealedFile = Pick<Attachment, 'storageKey' | 'fileKey'>;

/** The bytes of a file that was received. @throws FileMissing when the storage has lost them. */
export async function openAttachment(
  { files, vault }: Pick<WorkContext, 'files' | 'vault'>,
  { storageKey, fileKey }: SealedFile,
): Promise<AsyncIterable<Uint8Array>> {
  if (storageKey === null || fileKey === null) throw new Error('This file has no bytes');
  const key = await vault.unseal(fileKeyPurpose, fileKey);
  return openBytes(key, await files.get(storageKey));
}
