import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { FileMissing } from '@guichet/chassis/files/file-store.ts';
import { openBytes, SealBroken, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { readForDocument } from '../claims/read-for-document.ts';
import { type DocumentRow, findDocument } from './document.repository.ts';
import { renderClaimDocument } from './render-claim-document.ts';

/** What a copy's own key is sealed for in the vault. */
export const documentKeyPurpose = 'invoices.document-key';

type Reader = Pick<RequestContext, 'database' | 'vault' | 'files' | 'viewer'> & {
  readonly log: Pick<RequestContext['log'], 'error'>;
};

/**
 * « Copie de la demande » as PDF, as the claim stands: the one that was made of its version, or the same drawn now, as long
 * as none was made or when the storage has lost it; then it is put back. Null when there is no such claim for the viewer.
 */
export async function openClaimDocument(
  reader: Reader,
  claimId: string,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null> {
  const { database, viewer } = reader;
  const onPaper = await readForDocument(reader, claimId);
  if (!onPaper) return null;
  const { id, reference, version } = onPaper.claim;
  const kept = await findDocument(database.pages, claimScopeOf(viewer), id, version);
  const fileName = `${reference}.pdf`;
  const stored = kept && (await readKept(reader, kept));
  if (stored) return { fileName, bytes: stored };
  const bytes = await renderClaimDocument(reader, onPaper);
  if (kept) await putBack(reader, kept, bytes);
  return { fileName, bytes };
}

/** The bytes of a copy that was made; null when they are no longer what they were. */
async function readKept(
  { files, vault, log }: Reader,
  { claimId, storageKey, fileKey, sha256 }: DocumentRow,
): Promise<Uint8Array | null> {
  try {
    const key = await vault.unseal(documentKeyPurpose, fileKey);
    const chunks: Uint8Array[] = [];
    for await (const chunk of openBytes(key, await files.get(storageKey))) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (hashOf(bytes) !== sha256) throw new SealBroken('A copy is not the one that was made');
    return bytes;
  } catch (error) {
    if (!(error instanceof FileMissing || error instanceof SealBroken)) throw error;
    log.error('the copy of a claim is lost, it is drawn again', { claim: claimId }, error);
    return null;
  }
}

/** Keeps a copy where the lost one lay. Who reads it has it already, so that this fails is no more than the next one's delay. */
async function putBack(
  { files, vault, log }: Reader,
  { claimId, storageKey, fileKey, sha256 }: DocumentRow,
  bytes: Uint8Array,
): Promise<void> {
  try {
    if (hashOf(bytes) !== sha256) throw new SealBroken('The copy is not drawn as it was');
    const key = await vault.unseal(documentKeyPurpose, fileKey);
    await files.put(storageKey, sealBytes(key, Readable.from([bytes])));
  } catch (error) {
    log.error('the copy of a claim could not be put back', { claim: claimId }, error);
  }
}

/** The SHA-256 of a copy, as it is kept with it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
