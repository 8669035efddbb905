import { useState } from 'react';
import { forget, keep, readKept } from '../kept.ts';
import { isSubmission, type Submission, submissionOf } from '../submission-key.ts';
import { blankLine, isDraft, type LineDraft, type OtherInvoiceDraft, toClaimInput } from './draft.ts';

interface KeptDraft {
  readonly draft: OtherInvoiceDraft;
  readonly submission: Submission | null;
}

type Field = Exclude<keyof OtherInvoiceDraft, 'lines'>;
export type LineField = Exclude<keyof LineDraft, 'key'>;

/** The draft of one account in this tab, kept at every keystroke. */
export function useDraft(accountId: string, blank: OtherInvoiceDraft) {
  const place = `autre-facture.${accountId}`;
  const [kept, setKept] = useState<KeptDraft>(() => readDraft(place) ?? { draft: blank, submission: null });
  const { draft } = kept;

  function change(next: KeptDraft): void {
    setKept(next);
    keep(place, next);
  }

  const withLines = (lines: readonly LineDraft[]) => change({ ...kept, draft: { ...draft, lines } });

  return {
    draft,
    isTouched: JSON.stringify(toClaimInput(draft)) !== JSON.stringify(toClaimInput(blank)),
    set: (field: Field) => (value: string) => change({ ...kept, draft: { ...draft, [field]: value } }),
    setLine: (key: string, field: LineField) => (value: string) =>
      withLines(draft.lines.map((line) => (line.key === key ? { ...line, [field]: value } : line))),
    addLine(): string {
      const line = blankLine();
      withLines([...draft.lines, line]);
      return line.key;
    },
    removeLine: (key: string) => withLines(draft.lines.filter((line) => line.key !== key)),
    /** The key under which the draft is sent as it stands now; the same for every try. */
    sendingKey(): string {
      const submission = submissionOf(toClaimInput(draft), kept.submission);
      change({ draft, submission });
      return submission.key;
    },
    forget: () => forget(place),
  };
}

export type DraftInHand = ReturnType<typeof useDraft>;

function readDraft(place: string): KeptDraft | null {
  const kept = readKept(place);
  if (typeof kept !== 'object' || kept === null || !('draft' in kept) || !isDraft(kept.draft)) return null;
  return {
    draft: kept.draft,
    submission: 'submission' in kept && isSubmission(kept.submission) ? kept.submission : null,
  };
}
