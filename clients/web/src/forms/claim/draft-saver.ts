import type { ClaimInput } from '../../graphql/__generated__/types.ts';
import {
  afterAnswer,
  isUnsaved,
  pauseBefore,
  type SaveAnswer,
  type Saving,
  whileSending,
} from './draft-saving.ts';

/** Sends what is typed to the server. `isLeaving` asks the browser to finish even when the page goes away. */
export type SaveDraft = (saving: Saving, input: ClaimInput, isLeaving: boolean) => Promise<SaveAnswer>;

/** Saves a draft by itself: after a pause of the fingers, at once when the page is left, again and again while no answer comes. */
export interface DraftSaver {
  readonly current: () => Saving;
  readonly subscribe: (listener: () => void) => () => void;
  /** What stands in the form now. */
  readonly typed: (input: ClaimInput) => void;
  /** Saves at once what is not saved yet. */
  readonly now: (isLeaving?: boolean) => Promise<Saving>;
  /** Puts another state in place: what the person chose. */
  readonly choose: (choice: (saving: Saving) => Saving) => void;
  /** Saves no more by itself, while the claim is sent and once the page is left; answers when nothing is under way any more. */
  readonly pause: () => Promise<Saving>;
  readonly resume: () => void;
  /** Saves never again: the claim was sent, or its draft thrown away. */
  readonly end: () => void;
}

export function openDraftSaver(first: Saving, input: ClaimInput, save: SaveDraft): DraftSaver {
  const listeners = new Set<() => void>();
  let saving = first;
  let newest = input;
  let isPaused = true;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function become(next: Saving): void {
    saving = next;
    for (const listener of listeners) listener();
  }

  function plan(): void {
    clearTimeout(timer);
    const pause = pauseBefore(saving);
    if (isPaused || pause === null || !isUnsaved(saving, newest)) return;
    timer = setTimeout(() => void saveOnce(false), pause);
  }

  function saveOnce(isLeaving: boolean): Promise<void> {
    running ??= sendNewest(isLeaving).finally(() => {
      running = null;
      plan();
    });
    return running;
  }

  async function sendNewest(isLeaving: boolean): Promise<void> {
    clearTimeout(timer);
    const before = saving;
    const sent = newest;
    const sending = whileSending(before, sent);
    become(sending);
    const answer = await save(before, sent, isLeaving);
    become(afterAnswer({ ...before, unheard: sending.unheard }, sent, answer, crypto.randomUUID()));
  }

  return {
    current: () => saving,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    typed(input) {
      newest = input;
      plan();
    },
    async now(isLeaving = false) {
      await running;
      if (!isOver && pauseBefore(saving) !== null && isUnsaved(saving, newest)) await saveOnce(isLeaving);
      return saving;
    },
    choose(choice) {
      become(choice(saving));
      plan();
    },
    async pause() {
      isPaused = true;
      clearTimeout(timer);
      await running;
      return saving;
    },
    resume() {
      isPaused = isOver;
      plan();
    },
    end() {
      isOver = true;
      isPaused = true;
      clearTimeout(timer);
    },
  };
}
