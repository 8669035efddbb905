import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { bringDeadlinesNearer } from '../payment-requests/bring-deadlines-nearer.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { sandboxProblems } from './sandbox.problems.ts';
import { addMovedHours } from './sandbox.repository.ts';
import { canMoveBy, type SandboxClock, sandboxOf } from './sandbox.ts';

interface MovedClock {
  readonly sandboxClock: SandboxClock | null;
  readonly problems: readonly Problem[];
}

/** Moves the clock of a sandbox forward: its deadlines come nearer, and nothing else in the house need know that it is not the time that passed. */
export async function moveSandboxClock(
  { database, viewer, locale }: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  hours: number | null,
): Promise<MovedClock> {
  const { SANDBOX_ONLY, SANDBOX_HOURS_OUT_OF_RANGE } = sandboxProblems;
  const organisationId = sandboxOf(viewer);
  if (!organisationId) return { sandboxClock: null, problems: [problem(SANDBOX_ONLY, [], locale)] };
  if (!canMoveBy(hours))
    return { sandboxClock: null, problems: [problem(SANDBOX_HOURS_OUT_OF_RANGE, ['hours'], locale)] };
  return database.transaction(async (tx) => {
    const at = await databaseNow(tx);
    const movedHours = await addMovedHours(tx, organisationId, hours, at);
    await bringDeadlinesNearer(tx, organisationId, hours);
    await appendAudit(tx, {
      ...{ office: providersOffice, actor: viewer, action: 'sandbox.move-clock' },
      ...{ subject: `Organisation:${organisationId}`, details: { hours } },
    });
    return { sandboxClock: { now: at.add({ hours: movedHours }), movedHours }, problems: [] };
  });
}
