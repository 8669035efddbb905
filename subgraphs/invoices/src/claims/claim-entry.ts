import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { ClaimFormEntry } from '../forms/form-rooms.ts';

/** A claim as it was typed: everything may be absent, and everything is text. */
export interface ClaimEntry {
  readonly beneficiaryId?: Typed;
  readonly bankAccountId?: Typed;
  readonly decisionNumber?: Typed;
  readonly savesDecisionNumber?: boolean | null;
  readonly decisionNumberDescription?: Typed;
  readonly attachmentIds?: readonly Typed[] | null;
  readonly remark?: Typed;
  readonly form?: ClaimFormEntry | null;
}

/**
 * The entry as it can be kept and compared: plain, without halves of characters, which no text may hold, and without the one
 * character that PostgreSQL's JSON can't read back.
 */
export function asTyped(entry: ClaimEntry): ClaimEntry {
  return JSON.parse(JSON.stringify(entry), (_key, value) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value,
  );
}
