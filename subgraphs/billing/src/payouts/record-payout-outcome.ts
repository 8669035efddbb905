import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { movePayouts } from './move-payouts.ts';
import { payoutProblems } from './payout.problems.ts';
import { lockPayouts } from './payout.repository.ts';
import { dayOfOffice, type Payout, whyNotPayout } from './payout.ts';
import { payoutStatusLabels } from './payout.wording.ts';
import { type OutcomeEntry, outcomeSteps, readOutcome } from './payout-outcome.ts';
import { payoutScopeOf } from './payout-scope.ts';
import type { PayoutOutcome } from './record-payout.ts';

/** A payout as finance saw it, and what became of it. */
export interface SeenOutcome extends OutcomeEntry {
  readonly id: string;
  readonly version: number;
}

const refusals = {
  STEP_TAKEN: payoutProblems.PAYOUT_STEP_TAKEN,
  STEP_NOT_OPEN: payoutProblems.PAYOUT_STEP_NOT_OPEN,
  CHANGED: sharedProblems.VERSION_CONFLICT,
} as const;

/** Records by hand what the bank said of a payout. Of two who do, one does; the claim's owner hears of it, once. */
export function recordPayoutOutcome(
  { database, viewer, locale }: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  { id, version, ...entry }: SeenOutcome,
): Promise<PayoutOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const [payout] = await lockPayouts(tx, payoutScopeOf(viewer), [id]);
    if (!payout) return { payout: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const refuse = (...problems: readonly Problem[]) => ({ payout: payout as Payout, problems });
    if (payout.ownerAccountId === actor)
      return refuse(problem(payoutProblems.PAYOUT_OF_ONESELF, ['id'], locale));
    const refusal = whyNotPayout(outcomeSteps[entry.outcome].verb, payout, version);
    if (refusal) {
      const path = refusal === 'CHANGED' ? ['version'] : ['id'];
      return refuse(problem(refusals[refusal], path, locale, { status: payoutStatusLabels[payout.status] }));
    }
    const at = await databaseNow(tx);
    const problems: Problem[] = [];
    const days = { since: dayOfOffice(payout.recordedAt), today: dayOfOffice(at) };
    const { verb, ...said } = readOutcome(entry, days, gather(problems, locale));
    if (problems.length > 0) return refuse(...problems);
    const [moved = payout] = await movePayouts(tx, [payout], verb, { actor, at, ...said });
    await appendAudit(tx, {
      office: payout.office,
      actor: viewer,
      action: `payout.${verb}`,
      subject: `Payout:${id}`,
      details: { version: moved.version, ...(said.reasonCode && { reasonCode: said.reasonCode }) },
    });
    return { payout: moved, problems };
  });
}
