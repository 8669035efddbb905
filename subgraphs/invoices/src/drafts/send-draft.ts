import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { ProblemCode } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type ClaimId, isUuid } from '../claims/claim.ts';
import { draftProblems } from './draft.problems.ts';
import { lockDraft, markCorrectionSent, markDraftSent } from './draft.repository.ts';
import type { ClaimDraft, DraftId } from './draft.ts';

/** A draft that is to become a claim: held, or why it can't. */
export type DraftToSend =
  | { readonly draft: ClaimDraft; readonly refusal: null; readonly sentAs: null }
  | {
      readonly draft: null;
      readonly refusal: ProblemCode;
      /** The claim that the draft became before. */
      readonly sentAs: ClaimId | null;
    };

/** Holds a draft until the transaction ends: of two tabs that send it, the second one finds it sent. */
export async function holdDraft(tx: Transaction, owner: string, id: string): Promise<DraftToSend> {
  const draft = isUuid(id) ? await lockDraft(tx, owner, id as DraftId) : null;
  if (!draft) return { draft, refusal: sharedProblems.NOT_FOUND, sentAs: null };
  if (draft.sentAs) return { draft: null, refusal: draftProblems.CLAIM_DRAFT_SENT, sentAs: draft.sentAs };
  if (draft.corrects) return { draft: null, refusal: draftProblems.CLAIM_DRAFT_IS_CORRECTION, sentAs: null };
  return { draft, refusal: null, sentAs: null };
}

/** Notes which claim a held draft became, in the transaction that records the claim. */
export function sendDraft(
  tx: Transaction,
  draft: ClaimDraft,
  claimId: ClaimId,
  at: Temporal.Instant,
): Promise<void> {
  return markDraftSent(tx, draft, claimId, at);
}

/** Notes that the draft of a correction was handed in, if there is one. */
export function sendCorrectionDraft(
  tx: Transaction,
  owner: string,
  claimId: ClaimId,
  at: Temporal.Instant,
): Promise<void> {
  return markCorrectionSent(tx, owner, claimId, at);
}
