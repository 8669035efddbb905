import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { claimFormOf } from '../forms/form.ts';
import { recordOtherInvoice } from '../forms/other-invoice/record-other-invoice.ts';
import type { ClaimContent } from './check-claim.ts';
import { insertClaim, nextReferenceNumber } from './claim.repository.ts';
import { type ClaimId, claimReference, insuranceOffice } from './claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { insertSubmission } from './claim-history.repository.ts';
import { freeze } from './claim-submission.ts';
import { recordTransition } from './move-claim.ts';

/** A claim without problems, and who hands it in when. */
export interface NewClaim {
  readonly owner: string;
  readonly entry: ClaimEntry;
  readonly content: ClaimContent;
  readonly now: Temporal.Instant;
}

/** Writes a new claim, its lines, what was submitted and the first row of its history. Answers its id. */
export async function recordClaim(
  tx: Transaction,
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  { owner, entry, content, now }: NewClaim,
): Promise<ClaimId> {
  const id = newId<ClaimId>();
  const ofClaim = { office: insuranceOffice, claimId: id, ownerAccountId: owner };
  const number = await nextReferenceNumber(tx);
  const claim = {
    id,
    office: insuranceOffice,
    version: 1,
    reference: claimReference(claimFormOf(content.form).number, now, number),
    ownerAccountId: owner,
    beneficiaryId: content.beneficiary.id,
    bankAccountId: content.bankAccount.id,
    form: content.form,
    status: 'IN_PROCESS',
    decisionNumber: content.decisionNumber,
    periodStart: content.period.start,
    periodEnd: content.period.end,
    totalMinor: content.totalMinor,
    remark: content.remark,
    submittedAt: now,
  } as const;
  const lines = content.lines.map((line, index) => ({ ...ofClaim, position: index + 1, ...line }));
  await insertClaim(tx, claim, lines);
  await recordOtherInvoice(tx, ofClaim, content.details);
  const submission = await freeze(vault, entry, content);
  await insertSubmission(tx, { ...ofClaim, claimVersion: claim.version, submittedAt: now, ...submission });
  await recordTransition(tx, claim, { from: null, to: claim.status, by: 'OWNER' }, { actor: owner, at: now });
  return id;
}
