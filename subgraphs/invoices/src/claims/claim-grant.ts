import { parseMoney } from '@guichet/schema/scalars/money.ts';
import type { StepDetails } from './claim.ts';
import type { KeptLine } from './claim-line.ts';

/** What an officer grants of a line. */
export interface GrantedLine {
  /** The line's place in the claim, from 1. */
  readonly position: number;
  /** In centimes: at most what was asked. */
  readonly grantedMinor: bigint;
  /** Why it is less than what was asked; null when it isn't. */
  readonly reason: string | null;
}

/** What an officer grants of a claim: every line, and their sum in centimes. */
export interface Grant {
  readonly lines: readonly GrantedLine[];
  readonly totalMinor: bigint;
}

/** A line of which less than everything is granted. */
export type Reduction = GrantedLine & { readonly reason: string };

/** What is granted of each line of a claim: everything of those that no reduction names. */
export function grantOf(
  lines: readonly Pick<KeptLine, 'position' | 'amountMinor'>[],
  reductions: readonly Reduction[] = [],
): Grant {
  const reduced = new Map(reductions.map((reduction) => [reduction.position, reduction]));
  const granted = lines.map(
    ({ position, amountMinor }): GrantedLine =>
      reduced.get(position) ?? { position, grantedMinor: amountMinor, reason: null },
  );
  return { lines: granted, totalMinor: granted.reduce((sum, { grantedMinor }) => sum + grantedMinor, 0n) };
}

/** The lines that are reduced, in their order. */
export function reductionsOf({ lines }: Pick<Grant, 'lines'>): readonly Reduction[] {
  return lines.filter((line): line is Reduction => line.reason !== null);
}

/** What a step of the history says of a grant: the sum in centimes, and the lines of which less than everything was granted. */
export interface GrantSaid {
  readonly totalMinor: bigint;
  readonly reductions: readonly Reduction[];
}

/** What an acceptance granted, out of its step; null for a step that says nothing of it. */
export function grantOfStep(details: StepDetails | null): GrantSaid | null {
  const { grantedTotal, reductions = [] } = details ?? {};
  if (grantedTotal === undefined) return null;
  return {
    totalMinor: exact(grantedTotal),
    reductions: reductions.map(({ position, granted, reason }) => ({
      position,
      grantedMinor: exact(granted),
      reason,
    })),
  };
}

function exact(amount: string): bigint {
  const parsed = parseMoney(amount);
  if (!parsed.ok) throw new Error('A step of a claim bears a total that is no amount');
  return parsed.value;
}
