import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { InvoicesContext } from '../context.ts';
import { openClaimDocument } from './open-claim-document.ts';

/** The copy of a claim for the viewer. An officer's reading is written down before he gets the first byte. */
export async function readClaimDocument(
  context: InvoicesContext,
  claimId: string,
): Promise<OutgoingFile | null> {
  const { database, loaders, viewer } = context;
  const claim = await loaders.claimById.load(claimId);
  const document = claim && (await openClaimDocument(context, claimId));
  if (!document) return null;
  if (claim.ownerAccountId !== viewer.subject)
    await appendAudit(database.trail, {
      office: claim.office,
      actor: viewer,
      action: 'document.read',
      subject: `Claim:${claim.id}`,
      details: { version: claim.version },
    });
  const { fileName, bytes } = document;
  return { fileName, mediaType: 'application/pdf', length: bytes.length, bytes: Readable.from([bytes]) };
}
