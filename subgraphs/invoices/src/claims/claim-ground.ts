import { cleaned } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type AttachmentFacts, findOwnAttachments } from '../attachments/claim-attachments.ts';
import { type BenefitList, noBenefits } from '../benefits/benefit.ts';
import { readBenefits } from '../benefits/read-benefits.ts';
import { chosenForm, formRoomOf } from '../forms/form-rooms.ts';
import { readTariffs } from '../tariffs/read-tariffs.ts';
import type { Tariffs } from '../tariffs/tariffs.ts';
import { findClaims } from './claim.repository.ts';
import { isUuid } from './claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { findEarlierLines } from './claim-line.repository.ts';
import { askClaimParties, type ClaimParties } from './claim-parties.ts';
import { ownClaims } from './claim-scope.ts';
import type { EarlierLine } from './claim-warnings.ts';

/** Everything that a check needs beside what was typed. */
export interface ClaimGround {
  readonly parties: ClaimParties;
  /** Those of the documents named that are the account's own. */
  readonly attachments: readonly AttachmentFacts[];
  readonly tariffs: Tariffs;
  readonly benefits: BenefitList;
  /** What the account claimed before for the same insured person on the same form, newest first. */
  readonly earlier: readonly EarlierLine[];
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
  const form = chosenForm(entry.form ?? {});
  const choosesBenefit = form !== null && formRoomOf(form).choosesBenefit === true;
  const [parties, attachments, tariffs, benefits, earlier] = await Promise.all([
    askClaimParties(context.peers, owner, entry, corrected?.beneficiaryId),
    findOwnAttachments(context, owner, (entry.attachmentIds ?? []).map(cleaned)),
    readTariffs(context),
    choosesBenefit ? readBenefits(context) : noBenefits,
    readEarlierLines(context, owner, entry, corrects),
  ]);
  return { parties, attachments, tariffs, benefits, earlier, corrects };
}

/** Of the newest claims: what a hearing aid or a year's limit looks back on is among them. */
async function readEarlierLines(
  { database }: RequestContext,
  owner: string,
  entry: ClaimEntry,
  corrects: string | null,
): Promise<readonly EarlierLine[]> {
  const form = chosenForm(entry.form ?? {});
  const beneficiaryId = cleaned(entry.beneficiaryId);
  if (!form || !isUuid(beneficiaryId)) return [];
  const lines = await findEarlierLines(database.pages, ownClaims(owner), { beneficiaryId, form });
  return lines.filter(({ claimId }) => claimId !== corrects);
}
