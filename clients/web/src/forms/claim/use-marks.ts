import { useState } from 'react';
import { keep, readKept } from '../kept.ts';
import { belowForm, fieldsWithoutEntry } from '../problems.ts';
import type { ClaimToCorrect } from './claim-start.ts';

/** A field that the office marked, as the page names it. */
export interface MarkInHand {
  readonly field: string;
  /** What it was called when the office read it: « Trajet 1, Montant ». */
  readonly label: string;
}

/**
 * What the office marked in a claim that is corrected. The marks move with the entries of the form when some are removed, also
 * through a reload of this tab.
 */
export function useMarks(corrects: ClaimToCorrect | null) {
  const place = `reperes.${corrects?.id}.${corrects?.version}`;
  const [marks, setMarks] = useState(() => readMarks(readKept(place)) ?? marksOf(corrects));

  function entryRemoved(list: string, index: number): void {
    if (marks.length === 0) return;
    const left = marks.flatMap(({ field, label }) =>
      [...fieldsWithoutEntry(new Set([field]), list, index)].map((moved) => ({ field: moved, label })),
    );
    setMarks(left);
    keep(place, left);
  }

  return { marks, entryRemoved };
}

function marksOf(corrects: ClaimToCorrect | null): readonly MarkInHand[] {
  return (corrects?.markedFields ?? []).map(({ path, group, label }) => ({
    field: belowForm(path).join('-'),
    label: [group, label].filter(Boolean).join(', '),
  }));
}

function readMarks(kept: unknown): readonly MarkInHand[] | null {
  const isMark = (one: unknown): one is MarkInHand =>
    typeof one === 'object' && one !== null && 'field' in one && 'label' in one;
  return Array.isArray(kept) && kept.every(isMark) ? kept : null;
}
