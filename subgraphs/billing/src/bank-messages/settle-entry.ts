import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { lockEntries, updateEntry } from './bank-message.repository.ts';
import type { BankEntry } from './bank-message.ts';
import { messageScopeOf } from './message-scope.ts';

/** Takes a word of the bank off the list of those that wait: somebody has seen to it. Repeating it changes nothing. */
export function settleEntry(
  { database, locale, viewer }: Pick<RequestContext, 'database' | 'locale' | 'viewer'>,
  id: string,
): Promise<{ readonly bankEntry: BankEntry | null; readonly problems: readonly Problem[] }> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const [entry] = await lockEntries(tx, messageScopeOf(viewer), [id]);
    if (!entry) return { bankEntry: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    if (entry.settledAt) return { bankEntry: entry, problems: [] };
    const settled = { settledBy: actor, settledAt: await databaseNow(tx) };
    await updateEntry(tx, entry, settled);
    await appendAudit(tx, {
      ...{ office: entry.office, actor: viewer, action: 'bankEntry.settle', subject: `BankEntry:${id}` },
    });
    return { bankEntry: { ...entry, ...settled }, problems: [] };
  });
}
