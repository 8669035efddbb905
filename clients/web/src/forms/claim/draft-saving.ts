import type { ClaimInput } from '../../graphql/__generated__/types.ts';
import { saysTheSame } from './claim-draft.ts';

/** A draft as the server holds it. */
export interface SavedDraft {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly typed: unknown;
}

/** What became of a try to save. */
export type SaveAnswer =
  | { readonly kind: 'saved' | 'conflict'; readonly draft: SavedDraft }
  /** It was sent from elsewhere, and became this claim. */
  | { readonly kind: 'sent'; readonly claimId: string | null }
  /** It was discarded elsewhere. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly message: string }
  /** No answer came. */
  | { readonly kind: 'lost' };

type Step = 'still' | 'saving' | 'lost' | 'refused' | 'conflict' | 'sent';

/** Where the saving of a draft stands. */
export interface Saving {
  readonly step: Step;
  /** What the server holds; null before the first saving. */
  readonly draft: SavedDraft | null;
  /** What another tab saved meanwhile, while the person has to choose. */
  readonly other: SavedDraft | null;
  /** What the person need not save again: the server's content, or the form before anything was typed. */
  readonly saved: unknown;
  /** The key under which the draft is made: once, however often the first saving is tried. */
  readonly key: string;
  /** What was sent from this tab and may have arrived without its answer being heard: never another tab's. */
  readonly unheard: readonly unknown[];
  /** Tries in a row without an answer. */
  readonly lost: number;
  /** The claim that it became. */
  readonly claimId: string | null;
  /** Why the server would not save it. */
  readonly refusal: string | null;
}

/** A pause of the fingers before what was typed is saved, in milliseconds. */
const typingPause = 1500;
const firstLostPause = 2000;
const longestLostPause = 30_000;
/** As many unheard sendings are held in mind. */
const mostUnheard = 5;

/** The start: a draft as the server holds it, or none yet and what stands in the form before anything is typed. */
export function startSaving(draft: SavedDraft | null, blank: unknown, key: string): Saving {
  const saved = draft ? draft.typed : blank;
  const nothing = { other: null, unheard: [], lost: 0, claimId: null, refusal: null };
  return { step: 'still', draft, saved, key, ...nothing };
}

/** Whether what is typed has to be saved. */
export function isUnsaved(saving: Saving, typed: ClaimInput): boolean {
  return !saysTheSame(saving.saved, typed);
}

/** Where the saving stands while `sent` is on its way. */
export function whileSending(saving: Saving, sent: ClaimInput): Saving {
  return { ...saving, step: 'saving', unheard: [...saving.unheard, sent].slice(-mostUnheard) };
}

/** Whether what the server holds came from this tab. */
export function isFromHere({ typed }: SavedDraft, unheard: readonly unknown[]): boolean {
  return unheard.some((sent) => saysTheSame(typed, sent));
}

/** How long to wait before the next try, in milliseconds; null when only the person can go on. */
export function pauseBefore({ step, lost }: Saving): number | null {
  if (step === 'lost') return Math.min(longestLostPause, firstLostPause * 2 ** (lost - 1));
  return step === 'still' || step === 'refused' ? typingPause : null;
}

/** Where the saving stands after an answer to what was `sent`. */
export function afterAnswer(saving: Saving, sent: ClaimInput, answer: SaveAnswer, newKey: string): Saving {
  switch (answer.kind) {
    case 'saved':
      return { ...startSaving(answer.draft, null, saving.key), saved: sent };
    case 'conflict':
      // The answer to a saving of my own was never heard: what stands there is what I typed.
      return isFromHere(answer.draft, [...saving.unheard, sent])
        ? startSaving(answer.draft, null, saving.key)
        : { ...saving, step: 'conflict', other: answer.draft };
    case 'sent':
      return { ...saving, step: 'sent', claimId: answer.claimId };
    case 'gone':
      // It goes on living here: the next saving makes another one.
      return startSaving(null, null, newKey);
    case 'refused':
      return { ...saving, step: 'refused', saved: sent, refusal: answer.message };
    case 'lost':
      return { ...saving, step: 'lost', lost: saving.lost + 1 };
  }
}

/** « Garder la mienne »: what is typed here is saved over the version that was shown. */
export function keepMine(saving: Saving): Saving {
  return saving.other ? { ...startSaving(saving.other, null, saving.key), saved: null } : saving;
}

/** « Reprendre l'autre version »: what the other tab saved stands here from now on. */
export function takeOther(saving: Saving): Saving {
  return saving.other ? startSaving(saving.other, null, saving.key) : saving;
}
