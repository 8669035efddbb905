import type { FigurePeriod } from '@guichet/chassis/figures/period.ts';
import type { ClaimStatus } from '../claims/claim.ts';
import type { ClaimFormCode } from '../forms/form.ts';

/** By what claims are counted together. */
export type ClaimFigureGroup = 'CLAIM_STATUS' | 'FORM' | 'MONTH' | 'OFFICER';

/** Which claims are counted, as it was asked. */
export interface AskedFigures {
  readonly receivedFrom?: string | null | undefined;
  readonly receivedUntil?: string | null | undefined;
  readonly forms?: readonly ClaimFormCode[] | null | undefined;
  readonly statuses?: readonly ClaimStatus[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which claims are counted: those of the period, as far as nothing narrows them. */
export interface FigureQuestion extends FigurePeriod {
  readonly forms: readonly ClaimFormCode[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
}

/** The figures of the claims of one group. */
export interface ClaimFigureCounts {
  readonly received: number;
  /** Insured persons for whom they are. */
  readonly people: number;
  readonly waiting: number;
  readonly toComplete: number;
  readonly accepted: number;
  readonly refused: number;
  readonly askedMinor: bigint;
  readonly grantedMinor: bigint;
  /** In seconds, of those decided; null when none is. */
  readonly medianSeconds: number | null;
  readonly ninetiethSeconds: number | null;
  readonly oldestWaiting: Temporal.Instant | null;
  /** How many wait, in each of `waitingAges`. */
  readonly ages: readonly number[];
}

/** A group and what distinguishes it; null for what is not grouped by, and for the officer of claims that nobody has decided. */
export interface FigureRow {
  readonly status: ClaimStatus | null;
  readonly form: ClaimFormCode | null;
  readonly month: string | null;
  readonly officer: string | null;
  readonly counts: ClaimFigureCounts;
}

/** For how many whole days a claim has been waiting: from the first to below the second. */
export const waitingAges: readonly (readonly [from: number, below: number | null])[] = [
  [0, 7],
  [7, 14],
  [14, 30],
  [30, 60],
  [60, null],
];
