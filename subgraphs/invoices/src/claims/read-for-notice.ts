import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { z } from 'zod';
import { findClaims } from './claim.repository.ts';
import { type Claim, insuranceOffice } from './claim.ts';
import { findStep } from './claim-history.repository.ts';

/** A step of a claim as its owner is told of it. */
export interface ToldStep {
  readonly claim: Claim;
  /** When what the step is about was handed in. */
  readonly submittedAt: Temporal.Instant;
  /** As they stood then: the claim may have been corrected since. */
  readonly period: { readonly start: string; readonly end: string };
  readonly totalMinor: bigint;
  /** What the officer wrote. */
  readonly message: string | null;
}

const submitted = z.object({
  total: z.string(),
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
  const [claim] = await findClaims(database.jobs, { kind: 'OFFICE', office: insuranceOffice }, [id]);
  const step = claim && (await findStep(database.jobs, claim, version));
  if (!step) throw new Error('A notice was asked for a step that no claim took');
  const { submission, transition } = step;
  const { total, period } = submitted.parse(JSON.parse(submission.content));
  const parsed = parseMoney(total);
  if (!parsed.ok) throw new Error('A submission bears a total that is no amount');
  return {
    claim,
    submittedAt: submission.submittedAt,
    period: period ?? { start: claim.periodStart, end: claim.periodEnd },
    totalMinor: parsed.value,
    message: transition.reason,
  };
}
