import { useState } from 'react';
import { keep, readKept } from '../kept.ts';
import { belowForm, fieldsWithoutEntry } from '../problems.ts';

/** A field to mark, by its path in what is typed. */
export interface FieldToMark {
  readonly path: readonly string[];
  readonly group: string | null;
  readonly label: string;
}

/** A field that is marked, as the page names it. */
export interface MarkInHand {
  readonly field: string;
  /** What it was called when it was marked: « Trajet 1, Montant ». */
  readonly label: string;
}

/**
 * What is marked in a form. The marks move with its entries when some are removed, also through a reload of this tab.
 * @param of whose marks they are, in this tab
 */
export function useMarks(of: string, fields: readonly FieldToMark[]) {
  const place = `reperes.${of}`;
  const [marks, setMarks] = useState(() => readMarks(readKept(place)) ?? marksOf(fields));

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

function marksOf(fields: readonly FieldToMark[]): readonly MarkInHand[] {
  return fields.map(({ path, group, label }) => ({
    field: belowForm(path).join('-'),
    label: [group, label].filter(Boolean).join(', '),
  }));
}

function readMarks(kept: unknown): readonly MarkInHand[] | null {
  const isMark = (one: unknown): one is MarkInHand =>
    typeof one === 'object' && one !== null && 'field' in one && 'label' in one;
  return Array.isArray(kept) && kept.every(isMark) ? kept : null;
}
