import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { isUuid } from '../claims/claim.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { findAttachments } from './attachment.repository.ts';
import { type Attachment, jpegNameOf } from './attachment.ts';
import { openAttachment } from './attachment-bytes.ts';

/** Files by key, in the order of the keys; null for what doesn't exist for the viewer. */
export async function openAttachments(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  ids: readonly string[],
): Promise<readonly (Attachment | null)[]> {
  const keys = ids.filter(isUuid);
  const found =
    keys.length && viewer.subject !== null
      ? await findAttachments(database.pages, claimScopeOf(viewer), viewer.subject, keys)
      : [];
  const byId = new Map<string, Attachment>(found.map((file) => [file.id, file]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The viewer's own files, in the order of the keys; null for what is not his. */
export async function listOwnAttachments(
  context: Pick<RequestContext, 'database' | 'viewer'>,
  ids: readonly string[],
): Promise<readonly (Attachment | null)[]> {
  const files = await openAttachments(context, ids);
  return files.map((file) => (file?.ownerAccountId === context.viewer.subject ? file : null));
}

/** A file's bytes for the viewer. An officer's reading is written down before he gets the first of them. */
export async function readAttachment(context: RequestContext, id: string): Promise<OutgoingFile | null> {
  const file = await openReady(context, id);
  if (!file) return null;
  const bytes = await openAttachment(context, file);
  await noteReading(context, file);
  const { fileName, mediaType, size: length } = file;
  return { fileName, mediaType, length, bytes: Readable.from(bytes, { objectMode: false }) };
}

/** The small picture of a file's first page; null too for a file that has none. It is written down like the file's reading. */
export async function readPreview(context: RequestContext, id: string): Promise<OutgoingFile | null> {
  const file = await openReady(context, id);
  if (!file || file.previewKey === null || file.previewSize === null) return null;
  const bytes = await openAttachment(context, {
    storageKey: file.previewKey,
    fileKey: file.previewFileKey,
  });
  await noteReading(context, file, { preview: true });
  return {
    fileName: jpegNameOf(file.fileName),
    mediaType: 'image/jpeg',
    length: file.previewSize,
    bytes: Readable.from(bytes, { objectMode: false }),
  };
}

async function openReady(context: RequestContext, id: string): Promise<Attachment | null> {
  if (context.viewer.subject === null) throw unauthenticated();
  const [file] = await openAttachments(context, [id]);
  return file?.status === 'READY' ? file : null;
}

async function noteReading(
  { database, viewer }: RequestContext,
  file: Attachment,
  details: { readonly preview?: true } = {},
): Promise<void> {
  if (file.ownerAccountId === viewer.subject) return;
  await appendAudit(database.trail, {
    office: file.office,
    actor: viewer,
    action: 'file.read',
    subject: `Attachment:${file.id}`,
    details: { claim: file.claimId, ...details },
  });
}
