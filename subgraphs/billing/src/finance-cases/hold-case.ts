import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { caseScopeOf } from './case-scope.ts';
import { caseProblems } from './finance-case.problems.ts';
import { type CaseRow, lockCase } from './finance-case.repository.ts';
import type { CaseOutcome } from './open-finance-case.ts';

/** A case as whoever decides saw it. */
export interface SeenCase {
  readonly id: string;
  readonly version: number;
}

/** What a command does with a case that it holds, once nothing stands in the way. */
export type CaseWork = (
  tx: Transaction,
  held: CaseRow,
  mover: { readonly actor: string; readonly at: Temporal.Instant },
) => Promise<CaseRow>;

/** Holds an open case of the viewer's as he saw it, judges it further, and does the work: of two who do, one does. */
export function withCase(
  { database, viewer, locale }: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  { id, version }: SeenCase,
  judge: (held: CaseRow, actor: string) => ProblemCode | null,
  typed: readonly Problem[],
  work: CaseWork,
): Promise<CaseOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const held = await lockCase(tx, caseScopeOf(viewer), id);
    if (!held) return { financeCase: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const refuse = (code: ProblemCode, path: string) => ({
      financeCase: held,
      problems: [problem(code, [path], locale), ...typed],
    });
    if (held.status !== 'OPEN') return refuse(caseProblems.CASE_NOT_OPEN, 'id');
    const refusal = judge(held, actor);
    if (refusal) return refuse(refusal, 'id');
    if (held.version !== version) return refuse(sharedProblems.VERSION_CONFLICT, 'version');
    if (typed.length > 0) return { financeCase: held, problems: typed };
    return { financeCase: await work(tx, held, { actor, at: await databaseNow(tx) }), problems: [] };
  });
}
