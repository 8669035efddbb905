import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { accountScopeOf } from './account-scope.ts';
import { lockAccount } from './client-account.repository.ts';
import type { ClientAccount, ClientAccountChange } from './client-account.ts';
import { moveAccount } from './move-account.ts';

/** An account as whoever decides saw it. */
export interface SeenAccount {
  readonly id: string;
  readonly version: number;
}

/** An account as a command leaves it, and what stood in the way. */
export interface AccountOutcome {
  readonly clientAccount: ClientAccount | null;
  readonly problems: readonly Problem[];
}

type Command = Pick<RequestContext, 'database' | 'viewer' | 'locale'>;

/** What a command found: what to change of the account, and what stands in the way. */
export interface Judged {
  readonly problems: readonly Problem[];
  readonly facts: (at: Temporal.Instant) => Partial<ClientAccount>;
  readonly reason?: string | null;
}

/**
 * Changes an account that the viewer may manage: held, judged, written with its history and in the audit trail.
 * @param then what follows in the same transaction.
 */
export function changeAccount(
  { database, viewer, locale }: Command,
  { id }: SeenAccount,
  change: ClientAccountChange,
  judge: (held: ClientAccount) => Judged,
  then: (tx: Transaction, moved: ClientAccount) => Promise<void> = async () => undefined,
): Promise<AccountOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const held = await lockAccount(tx, accountScopeOf(viewer, 'MANAGEMENT'), id);
    if (!held) return { clientAccount: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const { problems, facts, reason = null } = judge(held);
    if (problems.length > 0) return { clientAccount: held, problems };
    const at = await databaseNow(tx);
    const moved = await moveAccount(tx, held, change, facts(at), { actor, at, reason });
    await appendAudit(tx, {
      ...{ office: held.office, actor: viewer, action: `clientAccount.${change}` },
      ...{ subject: `ClientAccount:${held.id}`, details: { version: moved.version } },
    });
    await then(tx, moved);
    return { clientAccount: moved, problems };
  });
}

/** What stands in the way of changing an account that has moved since it was seen. */
export function staleProblems(held: ClientAccount, { version }: SeenAccount, locale: Command['locale']) {
  return held.version === version ? [] : [problem(sharedProblems.VERSION_CONFLICT, ['version'], locale)];
}
