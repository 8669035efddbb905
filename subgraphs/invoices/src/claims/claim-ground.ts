import { cleaned } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type AttachmentFacts, findOwnAttachments } from '../attachments/claim-attachments.ts';
import { readTariffs } from '../tariffs/read-tariffs.ts';
import type { Tariffs } from '../tariffs/tariffs.ts';
import { findClaims } from './claim.repository.ts';
import { isUuid } from './claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { askClaimParties, type ClaimParties } from './claim-parties.ts';
import { ownClaims } from './claim-scope.ts';

/** Everything that a check needs beside what was typed. */
export interface ClaimGround {
  readonly parties: ClaimParties;
  /** Those of the documents named that are the account's own. */
  readonly attachments: readonly AttachmentFacts[];
  readonly tariffs: Tariffs;
  /** The claim that is being corrected: its documents may stay with it. Null for a new one. */
  readonly corrects?: string | null;
}

/** Asks for the ground of a check, before a transaction opens: nobody holds a row while another service answers. */
export async function readClaimGround(
  context: RequestContext,
  owner: string,
  entry: ClaimEntry,
  corrects: string | null = null,
): Promise<ClaimGround> {
  const ids = corrects !== null && isUuid(corrects) ? [corrects] : [];
  const [corrected] = ids.length > 0 ? await findClaims(context.database.pages, ownClaims(owner), ids) : [];
  const [parties, attachments, tariffs] = await Promise.all([
    askClaimParties(context.peers, owner, entry, corrected?.beneficiaryId),
    findOwnAttachments(context, owner, (entry.attachmentIds ?? []).map(cleaned)),
    readTariffs(context),
  ]);
  return { parties, attachments, tariffs, corrects };
}
