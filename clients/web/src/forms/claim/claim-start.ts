import { isSubmission, type Submission } from '../submission-key.ts';
import { saysTheSame } from './claim-draft.ts';
import { isFromHere, type SavedDraft, type Saving, startSaving } from './draft-saving.ts';
import { memberOf, textOf } from './typed.ts';

/** A claim that the office sent back. */
export interface ClaimToCorrect {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly officerMessage: string | null;
  readonly typed: unknown;
  /** What the office marked in it. */
  readonly markedFields: readonly {
    readonly path: readonly string[];
    readonly group: string | null;
    readonly label: string;
  }[];
}

/** What a form starts from, as the server knows it. */
export interface ClaimStart {
  /** The draft that is gone on with; null for a new one. */
  readonly draft: SavedDraft | null;
  /** The claim that is corrected; null for a new claim. */
  readonly corrects: ClaimToCorrect | null;
}

/** What this tab keeps of a form. */
export interface KeptClaim {
  readonly typed: unknown;
  /** What the server had of it when it was last saved from here. */
  readonly saved: unknown;
  readonly version: number | null;
  readonly key: string;
  /** What was sent from here without its answer being heard. */
  readonly unheard: readonly unknown[];
  readonly submission: Submission | null;
}

/** Where a form stands when it opens. */
export interface Opening {
  /** What was typed before; null when nothing was. */
  readonly typed: unknown;
  readonly saving: Saving;
  readonly submission: Submission | null;
}

/** The place in this tab of a form that is typed. */
export function placeOf(
  accountId: string,
  slug: string,
  corrects: ClaimToCorrect | null,
  draftId: string | null,
): string {
  if (corrects) return `correction.${accountId}.${corrects.id}.${corrects.version}`;
  return draftId ? `${slug}.${accountId}.${draftId}` : `${slug}.${accountId}`;
}

/**
 * Where a form goes on: what was typed in this tab and never reached the server comes first; when the draft was saved elsewhere
 * meanwhile, the person chooses.
 */
export function openingOf(
  { draft, corrects }: ClaimStart,
  kept: KeptClaim | null,
  blank: unknown,
  newKey: string,
): Opening {
  const before = corrects?.typed ?? null;
  const submission = kept?.submission ?? null;
  const isKeptUnsaved = kept !== null && !saysTheSame(kept.typed, kept.saved);
  if (!isKeptUnsaved) {
    const saving = startSaving(draft, before ?? blank, kept?.key ?? newKey);
    return { typed: draft?.typed ?? before, saving, submission };
  }
  // Whoever leaves in the midst of a saving hears no answer to it, and not to the last one, which is sent on leaving.
  const unheard = [...kept.unheard, kept.typed];
  const saving = { ...startSaving(draft, before ?? blank, kept.key), unheard };
  const isMine = draft === null || draft.version === kept.version || isFromHere(draft, unheard);
  return {
    typed: kept.typed,
    saving: isMine ? saving : { ...saving, step: 'conflict', other: draft },
    submission,
  };
}

/** Reads what a tab kept; null when it is nothing of a form. */
export function readKeptClaim(value: unknown): KeptClaim | null {
  const key = textOf(value, 'key');
  if (key === '') return null;
  const version = memberOf(value, 'version');
  const submission = memberOf(value, 'submission');
  const unheard = memberOf(value, 'unheard');
  return {
    typed: memberOf(value, 'typed'),
    saved: memberOf(value, 'saved'),
    version: typeof version === 'number' ? version : null,
    key,
    unheard: Array.isArray(unheard) ? unheard : [],
    submission: isSubmission(submission) ? submission : null,
  };
}
