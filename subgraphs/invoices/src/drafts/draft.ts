import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { Claim, ClaimId } from '../claims/claim.ts';
import { asTyped, type ClaimEntry } from '../claims/claim-entry.ts';
import { formProblems } from '../forms/form.problems.ts';
import { type ClaimFormCode, claimForms } from '../forms/form.ts';
import { draftProblems } from './draft.problems.ts';

export type DraftId = string & { readonly __brand: 'DraftId' };

/** A claim that its owner is typing. Nobody else sees it, the office neither. */
export interface ClaimDraft {
  readonly id: DraftId;
  readonly office: string;
  /** Rises with each saving. */
  readonly version: number;
  readonly ownerAccountId: string;
  readonly form: ClaimFormCode;
  readonly typed: ClaimEntry;
  /** The claim that it corrects; null for a new one. */
  readonly corrects: ClaimId | null;
  readonly savedAt: Temporal.Instant;
  /** The claim that it became. */
  readonly sentAs: ClaimId | null;
}

/** A draft of a list, which brings the claim along that it corrects. */
export interface ListedDraft extends ClaimDraft {
  /** Its owner's; null where there is none. */
  readonly corrected: Claim | null;
}

/** What a saving writes. */
export interface DraftContent {
  readonly form: ClaimFormCode;
  readonly typed: ClaimEntry;
}

/** What a command answers: the draft as it stands, and what stood in its way. */
export interface DraftOutcome {
  readonly draft: ClaimDraft | null;
  readonly problems: readonly Problem[];
}

/** Drafts that an account may keep open: a page and a bit, which a person can still look through. */
export const mostDrafts = 50;

/** Bytes of a draft: the longest form with every field full stays well below. */
const largestDraft = 64 * 1024;

/** What can be saved of what was typed: everything, once it is known for which form, and if it isn't too long. */
export function readDraft(
  input: ClaimEntry,
  locale: Locale,
): { readonly content: DraftContent | null; readonly problems: readonly Problem[] } {
  const typed = asTyped(input);
  const problems: Problem[] = [];
  const [form, another] = claimForms.filter(({ member }) => typed.form?.[member] != null);
  if (!form || another) problems.push(problem(formProblems.CLAIM_FORM_NOT_CHOSEN, ['form'], locale));
  const size = Buffer.byteLength(JSON.stringify(typed));
  if (size > largestDraft)
    problems.push(
      problem(draftProblems.CLAIM_DRAFT_TOO_LARGE, ['input'], locale, {
        size: Math.ceil(size / 1024),
        limit: largestDraft / 1024,
      }),
    );
  return { content: form && problems.length === 0 ? { form: form.code, typed } : null, problems };
}
