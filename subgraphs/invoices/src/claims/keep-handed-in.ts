import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { attachToClaim } from '../attachments/claim-attachments.ts';
import { keepDecisionNumber } from '../decision-numbers/save-decision-number.ts';
import { askForDocument } from '../documents/draw-document.ts';
import { printedFormOf, recordDetails } from '../forms/form-rooms.ts';
import { tellOwner } from '../treatment/tell-owner.ts';
import type { ClaimContent } from './check-claim.ts';
import type { Claim } from './claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { insertSubmission } from './claim-history.repository.ts';
import { insertLines } from './claim-line.repository.ts';
import { freeze } from './claim-submission.ts';

/** A claim without problems, and who hands it in when. */
export interface HandedInClaim {
  readonly owner: string;
  readonly entry: ClaimEntry;
  readonly content: ClaimContent;
  /** The language of who hands it in. */
  readonly locale: Locale;
  readonly now: Temporal.Instant;
}

/** What a claim's own row says of what was handed in, and when that was. */
export function factsOf(content: ClaimContent, handedInAt: Temporal.Instant): ClaimFacts {
  const { beneficiary, bankAccount, decisionNumber, period, totalMinor, remark, warnings } = content;
  return {
    printedForm: printedFormOf(content),
    beneficiaryId: beneficiary.id,
    bankAccountId: bankAccount.id,
    decisionNumber,
    periodStart: period.start,
    periodEnd: period.end,
    totalMinor,
    remark,
    warnings,
    handedInAt,
  };
}

export type ClaimFacts = { readonly printedForm: string } & Pick<ClaimContent, 'warnings'> &
  Pick<
    Claim,
    | 'beneficiaryId'
    | 'bankAccountId'
    | 'decisionNumber'
    | 'periodStart'
    | 'periodEnd'
    | 'totalMinor'
    | 'remark'
    | 'handedInAt'
  >;

/**
 * Keeps what was handed in with a claim that was written just now: its lines, what the form says beside them, its
 * documents, the whole of it for ever, the decision number if that was asked; tells the person that it came, and has
 * its copy made.
 */
export async function keepHandedIn(
  tx: Transaction,
  { vault, files, newId }: Pick<WorkContext, 'vault' | 'files' | 'newId'>,
  claim: Pick<Claim, 'id' | 'office' | 'ownerAccountId' | 'version'>,
  { entry, content, locale, now }: HandedInClaim,
): Promise<void> {
  const ofClaim = { office: claim.office, claimId: claim.id, ownerAccountId: claim.ownerAccountId };
  const ofVersion = { ...ofClaim, claimVersion: claim.version };
  const lines = content.lines.map((line, index) => ({ ...ofClaim, position: index + 1, ...line }));
  await insertLines(tx, lines);
  await recordDetails(tx, ofClaim, content);
  await attachToClaim(
    tx,
    ofVersion,
    content.attachments.map(({ id }) => id),
  );
  const submission = await freeze(vault, entry, content);
  await insertSubmission(tx, { ...ofVersion, submittedAt: now, locale, ...submission });
  if (content.savesDecisionNumber)
    await keepDecisionNumber(
      tx,
      { newId },
      {
        owner: claim.ownerAccountId,
        beneficiaryId: content.beneficiary.id,
        number: content.decisionNumber,
        description: content.decisionNumberDescription,
      },
    );
  await tellOwner(tx, claim, 'RECEIVED');
  await askForDocument(tx, { files }, claim);
}
