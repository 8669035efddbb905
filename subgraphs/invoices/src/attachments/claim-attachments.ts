import { HouseError } from '@guichet/chassis/log/house-error.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { cleaned, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { ProblemCode } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { isUuid } from '../claims/claim.ts';
import { attachmentProblems } from './attachment.problems.ts';
import { findOwn, lockAttachments, type OfClaimVersion, replaceList } from './attachment.repository.ts';
import { type AttachmentFacts, mostAttachments } from './attachment.ts';

export type { AttachmentFacts };

/** A file of the claim is not what it was when the claim was checked: another claim took it at the same moment. */
export class AttachmentsChanged extends HouseError {}

/** The owner's own files among those that were named; nobody can send what somebody else has uploaded. */
export async function findOwnAttachments(
  { database }: Pick<RequestContext, 'database'>,
  owner: string,
  ids: readonly string[],
): Promise<readonly AttachmentFacts[]> {
  // One more than a claim takes is refused whatever it is.
  const keys = ids.filter(isUuid).slice(0, mostAttachments + 1);
  return keys.length ? findOwn(database.pages, owner, keys) : [];
}

/**
 * The files that go with a claim, in the order in which they were named; null when one of them can't. A file that is
 * named twice goes once. `corrects` is the claim that is being corrected: what it has already may stay.
 */
export function readAttachments(
  typed: readonly Typed[] | null | undefined,
  found: readonly AttachmentFacts[],
  report: Report,
  corrects: string | null = null,
): readonly AttachmentFacts[] | null {
  const count = typed?.length ?? 0;
  if (count > mostAttachments) {
    report(attachmentProblems.ATTACHMENT_TOO_MANY, ['attachmentIds'], { limit: mostAttachments, count });
    return null;
  }
  const known = new Map(found.map((facts) => [facts.id.toLowerCase(), facts]));
  const facts = (typed ?? []).map((name) => known.get(cleaned(name).toLowerCase()));
  const refusals = facts.map((file) => refusalOf(file, corrects));
  refusals.forEach((code, index) => {
    if (code) report(code, ['attachmentIds', String(index)], { name: facts[index]?.fileName ?? '' });
  });
  return refusals.some(Boolean) ? null : [...new Set(facts)].filter((file) => file !== undefined);
}

function refusalOf(facts: AttachmentFacts | undefined, corrects: string | null): ProblemCode | null {
  if (!facts) return attachmentProblems.ATTACHMENT_UNKNOWN;
  if (facts.claimId !== null && facts.claimId !== corrects) return attachmentProblems.ATTACHMENT_TAKEN;
  if (facts.status === 'REFUSED') return attachmentProblems.ATTACHMENT_REFUSED;
  return facts.status === 'READY' ? null : attachmentProblems.ATTACHMENT_NOT_READY;
}

/**
 * Writes the files that go with a claim at its submission or at an amendment, whose list takes the place of the one
 * before; what earlier versions were sent with is kept.
 * @throws AttachmentsChanged when a file was taken, or went away, since the claim was checked.
 */
export async function attachToClaim(
  tx: Transaction,
  ofClaim: OfClaimVersion,
  ids: readonly string[],
): Promise<void> {
  const held = ids.length ? await lockAttachments(tx, ids) : [];
  const usable = held.filter(
    ({ ownerAccountId, status, claimId }) =>
      ownerAccountId === ofClaim.ownerAccountId &&
      status === 'READY' &&
      (claimId === null || claimId === ofClaim.claimId),
  );
  const keys = new Map(usable.map(({ id }) => [id as string, id]));
  const list = ids.flatMap((id) => keys.get(id) ?? []);
  if (list.length !== ids.length) throw new AttachmentsChanged('A file of the claim is not free any more');
  await replaceList(tx, ofClaim, list);
}
