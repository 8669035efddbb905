import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ClaimInput } from '../../graphql/__generated__/types.ts';
import { graphClient } from '../../graphql/client.ts';
import { forget, keep, onFarewell, readKept } from '../kept.ts';
import { type Submission, submissionOf } from '../submission-key.ts';
import {
  blankDraft,
  type ClaimChoices,
  type ClaimDraft,
  type ClaimHead,
  readAttachmentIds,
  readDraft,
  toClaimInput,
} from './claim-draft.ts';
import type { ClaimFormKind } from './claim-form.ts';
import { type ClaimStart, openingOf, placeOf, readKeptClaim } from './claim-start.ts';
import { saveOverGraph } from './draft-answers.ts';
import { openDraftSaver } from './draft-saver.ts';
import { isUnsaved, keepMine, type Saving, takeOther } from './draft-saving.ts';
import { filesOverGraph } from './file-ways.ts';
import { idsOf } from './upload-queue.ts';
import { openUploads } from './uploads.ts';

interface Desk<Form> {
  readonly kind: ClaimFormKind<Form>;
  readonly start: ClaimStart;
  readonly accountId: string;
  readonly choices: ClaimChoices;
  readonly today: string;
}

/** A claim while it is typed: what stands in it, its documents, and its saving, in this tab and on the server. */
export function useClaim<Form>({ kind, start, accountId, choices, today }: Desk<Form>) {
  const { corrects } = start;
  const place = (draftId: string | null) => placeOf(accountId, kind.slug, corrects, draftId);
  const [{ saver, uploads, first, submission: kept }] = useState(() =>
    open({ kind, start, accountId, choices, today }),
  );
  const [draft, setDraft] = useState<ClaimDraft<Form>>(first);
  const newest = useRef(first);
  const submission = useRef<Submission | null>(kept);
  const saving = useSyncExternalStore(saver.subscribe, saver.current);
  const files = useSyncExternalStore(uploads.subscribe, uploads.current);
  const ids = idsOf(files).join(' ');
  const input = useMemo(() => toClaimInput(kind, draft, ids.split(' ').filter(Boolean)), [kind, draft, ids]);

  function change(next: ClaimDraft<Form>): void {
    newest.current = next;
    setDraft(next);
  }

  const currentInput = () => toClaimInput(kind, newest.current, idsOf(uploads.current()));

  function keepNow(): void {
    const { saved, draft: held, key, unheard } = saver.current();
    keep(place(held?.id ?? null), {
      typed: currentInput(),
      saved,
      version: held?.version ?? null,
      key,
      unheard,
      submission: submission.current,
    });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: keepNow reads what these name
  useEffect(() => {
    saver.typed(input);
    keepNow();
    if (saving.draft && !corrects) forget(place(null));
  }, [input, saving, saver]);

  useEffect(() => {
    saver.resume();
    uploads.open();
    const wakeUp = () => {
      void saver.now();
      uploads.retryAll();
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void saver.now(true);
    };
    const stayHere = onFarewell(() => saver.now());
    addEventListener('online', wakeUp);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      stayHere();
      removeEventListener('online', wakeUp);
      document.removeEventListener('visibilitychange', onHidden);
      void saver.pause();
      // Without an answer before, there would be none now: this tab keeps it.
      if (saver.current().step !== 'lost') void saver.now(true);
      uploads.close();
    };
  }, [saver, uploads]);

  return {
    draft,
    input,
    files,
    uploads,
    saver,
    saving,
    corrects,
    /** Whether something stands here that the server doesn't hold. */
    isTouched: isUnsaved(saving, input),
    setHead: (part: Partial<ClaimHead>) =>
      change({ ...newest.current, head: { ...newest.current.head, ...part } }),
    setForm: (form: Form) => change({ ...newest.current, form }),
    /** What would be sent at this very moment. */
    currentInput,
    /** Saves what stands here, and answers how that went. */
    saveNow(): Promise<Saving> {
      saver.typed(currentInput());
      return saver.now();
    },
    keepMine: () => saver.choose(keepMine),
    /** Puts what another tab saved in the place of what stands here. */
    takeOther(): void {
      const typed = saving.other?.typed;
      if (!typed) return;
      change(readDraft(kind, typed, choices, today));
      uploads.replace(readAttachmentIds(typed));
      saver.choose(takeOther);
    },
    /** The key under which this is sent; the same for every try. */
    sendingKey(sent: ClaimInput): string {
      submission.current = submissionOf(sent, submission.current);
      keepNow();
      return submission.current.key;
    },
    /** The claim was sent, or its draft thrown away: nothing of it stays in this tab. */
    leaveNothing(): void {
      saver.end();
      forget(place(saving.draft?.id ?? null));
      forget(place(null));
    },
  };
}

export type ClaimInHand<Form> = ReturnType<typeof useClaim<Form>>;

function open<Form>({ kind, start, accountId, choices, today }: Desk<Form>) {
  const blank = blankDraft(kind, choices, today);
  const place = placeOf(accountId, kind.slug, start.corrects, start.draft?.id ?? null);
  const kept = readKeptClaim(readKept(place));
  const { typed, saving, submission } = openingOf(
    start,
    kept,
    toClaimInput(kind, blank, []),
    crypto.randomUUID(),
  );
  const first = typed ? readDraft(kind, typed, choices, today) : blank;
  const ids = readAttachmentIds(typed);
  return {
    first,
    submission,
    saver: openDraftSaver(
      saving,
      toClaimInput(kind, first, ids),
      saveOverGraph(graphClient, start.corrects?.id ?? null),
    ),
    uploads: openUploads(ids, filesOverGraph(graphClient)),
  };
}
