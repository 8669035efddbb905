import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { z } from 'zod';
import { printedFormOf, thawDetails } from '../forms/form-rooms.ts';
import { findClaims } from './claim.repository.ts';
import { type Claim, insuranceOffice, type StepDetails } from './claim.ts';
import { grantOfStep } from './claim-grant.ts';
import { findStep } from './claim-history.repository.ts';
import { findLines } from './claim-line.repository.ts';
import type { KeptLine } from './claim-line.ts';

/** A line of which an acceptance granted less than was asked. */
export interface ReducedLine {
  readonly line: KeptLine;
  readonly grantedMinor: bigint;
  readonly reason: string;
}

/** A step of a claim as its owner is told of it. */
export interface ToldStep {
  readonly claim: Claim;
  /** When what the step is about was handed in. */
  readonly submittedAt: Temporal.Instant;
  /** The number of the printed form, the period and the total as they were then: the claim may have been corrected since. */
  readonly printedForm: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly totalMinor: bigint;
  /** What an acceptance granted, when it is less than everything. */
  readonly grant: { readonly totalMinor: bigint; readonly reductions: readonly ReducedLine[] } | null;
  /** What the bank did, when the step is about a payment. */
  readonly bank: {
    readonly bookedOn: string;
    readonly refusal: NonNullable<StepDetails['bankRefusal']> | null;
  } | null;
  /** What the officer wrote. */
  readonly message: string | null;
}

const submitted = z.object({
  total: z.string(),
  details: z.unknown(),
  /** Texts of the first schema version bear none; the claim's own is the same then. */
  period: z.object({ start: z.iso.date(), end: z.iso.date() }).optional(),
});

/**
 * The step that brought a claim to a version: for tasks, which work for the office and not for a viewer.
 * @throws Error when there is no such step: only a damaged job names one.
 */
export async function readForNotice(
  { database }: Pick<WorkContext, 'database'>,
  id: string,
  version: number,
): Promise<ToldStep> {
  const scope = { kind: 'OFFICE', office: insuranceOffice } as const;
  const [claim] = await findClaims(database.jobs, scope, [id]);
  const step = claim && (await findStep(database.jobs, claim, version));
  if (!step) throw new Error('A notice was asked for a step that no claim took');
  const { submission, transition } = step;
  const { total, period, details } = submitted.parse(JSON.parse(submission.content));
  // After an acceptance lines don't change any more: those of now are those of then.
  const lines = transition.details?.reductions ? await findLines(database.jobs, scope, [claim.id]) : [];
  return {
    claim,
    submittedAt: submission.submittedAt,
    printedForm: printedFormOf({ form: claim.form, details: thawDetails(claim.form, details) }),
    period: period ?? { start: claim.periodStart, end: claim.periodEnd },
    totalMinor: exact(total),
    grant: partOf(transition.details, lines),
    bank: bankOf(transition.details),
    message: transition.reason,
  };
}

function bankOf(details: StepDetails | null): ToldStep['bank'] {
  const { bookedOn, bankRefusal = null } = details ?? {};
  return bookedOn === undefined ? null : { bookedOn, refusal: bankRefusal };
}

function partOf(details: StepDetails | null, lines: readonly KeptLine[]): ToldStep['grant'] {
  const grant = grantOfStep(details);
  if (!grant || grant.reductions.length === 0) return null;
  return {
    totalMinor: grant.totalMinor,
    reductions: grant.reductions.flatMap(({ position, grantedMinor, reason }) => {
      const line = lines.find((one) => one.position === position);
      return line ? [{ line, grantedMinor, reason }] : [];
    }),
  };
}

function exact(amount: string): bigint {
  const parsed = parseMoney(amount);
  if (!parsed.ok) throw new Error('A submission bears a total that is no amount');
  return parsed.value;
}
