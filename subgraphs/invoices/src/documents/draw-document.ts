import { Readable } from 'node:stream';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { JobContext, WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { type Claim, insuranceOffice } from '../claims/claim.ts';
import { holdClaim } from '../claims/move-claim.ts';
import { readVersionForDocument } from '../claims/read-for-document.ts';
import { findDocument, insertDocument } from './document.repository.ts';
import { documentKeyPurpose, hashOf } from './open-claim-document.ts';
import { renderClaimDocument } from './render-claim-document.ts';

const drawing = z.object({ claimId: z.uuid(), version: z.int().positive(), storageKey: z.string() });

const ofOffice = { kind: 'OFFICE', office: insuranceOffice } as const;

/** Has the copy of a claim's version made, in the transaction of the step that brought the claim to it. */
export function askForDocument(
  tx: Transaction,
  { files }: Pick<WorkContext, 'files'>,
  { id, version }: Pick<Claim, 'id' | 'version'>,
): Promise<void> {
  // The job says where the bytes will lie: an attempt that follows one that died finds what that one left.
  const payload = { claimId: id, version, storageKey: files.newKey() };
  return addJob(tx, 'draw-document', payload, { key: `draw-document:${id}:${version}` });
}

/** Draws the copy of a claim's version and keeps it, once: done again it changes nothing, however the first time ended. */
export async function drawDocument(
  payload: unknown,
  context: Pick<JobContext, 'database' | 'files' | 'vault'>,
): Promise<void> {
  const { claimId, version, storageKey } = drawing.parse(payload);
  const { database, files, vault } = context;
  const onPaper = await readVersionForDocument(context, claimId, version);
  const { id, office, ownerAccountId } = onPaper.claim;
  const bytes = await renderClaimDocument(context, onPaper);
  const key = newFileKey();
  const fileKey = await vault.seal(documentKeyPurpose, key);
  await database.transaction(async (tx) => {
    // Of two workers that do the same job, the second one finds what the first one kept.
    await holdClaim(tx, ofOffice, id);
    if (await findDocument(tx, ofOffice, id, version)) return;
    await files.remove(storageKey);
    await files.put(storageKey, sealBytes(key, Readable.from([bytes])));
    await insertDocument(tx, {
      ...{ office, claimId: id, ownerAccountId, claimVersion: version, storageKey, fileKey },
      sha256: hashOf(bytes),
      size: bytes.length,
    });
  }, 'jobs');
}
