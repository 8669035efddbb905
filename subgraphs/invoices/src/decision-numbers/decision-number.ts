import { type Report, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { parseDecisionNumber } from '@guichet/schema/scalars/decision-number.ts';
import { claimLabels } from '../claims/claim.wording.ts';
import { optionalLine } from '../forms/fields.ts';

export type DecisionNumberId = string & { readonly __brand: 'DecisionNumberId' };

/** A decision number that a person saved with one of his beneficiaries, to choose it next time. */
export interface DecisionNumber {
  readonly id: DecisionNumberId;
  readonly office: string;
  readonly ownerAccountId: string;
  readonly beneficiaryId: string;
  /** As `parseDecisionNumber` writes it: one number is saved once. */
  readonly number: string;
  readonly description: string | null;
  readonly version: number;
  readonly savedAt: Temporal.Instant;
}

/** What a command answers: the number as it stands, and what stood in its way. */
export interface DecisionNumberOutcome {
  readonly decisionNumber: DecisionNumber | null;
  readonly problems: readonly Problem[];
}

/** A person can still find his way among so many. */
export const mostNumbers = 50;

/** In characters. */
const longestDescription = 60;

/** A decision number as on the decision or communication; null when it is empty or refused. */
export function readDecisionNumber(typed: Typed, path: readonly string[], report: Report): string | null {
  return requiredValue(typed, { path, label: claimLabels.decisionNumber }, parseDecisionNumber, report);
}

/** What a person calls a number; null when he doesn't. */
export function readDescription(typed: Typed, path: readonly string[], report: Report): string | null {
  const field = { path, label: claimLabels.decisionNumberDescription };
  return optionalLine(typed, field, longestDescription, report);
}
