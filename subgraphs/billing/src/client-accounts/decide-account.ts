import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { cleaned, gather, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { clientAccountProblems } from './client-account.problems.ts';
import { type ClientAccount, type ClientAccountVerb, statusOf, whyNotAccount } from './client-account.ts';
import { clientAccountLabels, clientAccountStatusLabels } from './client-account.wording.ts';
import { type AccountOutcome, changeAccount, type SeenAccount } from './hold-for-change.ts';
import { tellAccountTask } from './tell-account.ts';

type Command = Pick<RequestContext, 'database' | 'viewer' | 'locale'>;

const reasonLengths = { least: 10, most: 500 };

const refusals = {
  STEP_TAKEN: clientAccountProblems.CLIENT_ACCOUNT_STEP_TAKEN,
  STEP_NOT_OPEN: clientAccountProblems.CLIENT_ACCOUNT_STEP_NOT_OPEN,
  CHANGED: sharedProblems.VERSION_CONFLICT,
} as const;

/** What finance decides leads to; a reason lasts as long as the account is stopped. */
const effects: Readonly<
  Record<ClientAccountVerb, (at: Temporal.Instant, reason: string | null) => Partial<ClientAccount>>
> = {
  suspend: (suspendedAt, reason) => ({ suspendedAt, reason }),
  reopen: () => ({ suspendedAt: null, reason: null }),
  close: (closedAt, reason) => ({ closedAt, reason }),
};

/** Stops an account as long as something is unpaid: orders go to the card from now on. The managers read why. */
export function suspendAccount(
  context: Command,
  seen: SeenAccount & { readonly reason?: Typed },
): Promise<AccountOutcome> {
  return decide(context, seen, 'suspend');
}

/** Opens a suspended account again. */
export function reopenAccount(context: Command, seen: SeenAccount): Promise<AccountOutcome> {
  return decide(context, seen, 'reopen');
}

/** Closes an account for good. Its open month is still invoiced. */
export function closeAccount(
  context: Command,
  seen: SeenAccount & { readonly reason?: Typed },
): Promise<AccountOutcome> {
  return decide(context, seen, 'close');
}

function decide(
  context: Command,
  { reason: typed, ...seen }: SeenAccount & { readonly reason?: Typed },
  verb: ClientAccountVerb,
): Promise<AccountOutcome> {
  const problems: Problem[] = [];
  const reason = verb === 'reopen' ? null : readReason(typed, problems, context.locale);
  const judge = (held: ClientAccount) => {
    const refusal = whyNotAccount(verb, held, seen.version);
    if (refusal) {
      const status = clientAccountStatusLabels[statusOf(held)];
      const path = [refusal === 'CHANGED' ? 'version' : 'id'];
      problems.push(problem(refusals[refusal], path, context.locale, { status }));
    }
    return { problems, reason, facts: (at: Temporal.Instant) => effects[verb](at, reason) };
  };
  return changeAccount(context, seen, verb, judge, async (tx, { id, version }) => {
    if (verb === 'close') return;
    const payload = { clientAccountId: id, accountVersion: version };
    await addJob(tx, tellAccountTask, payload, { key: `${tellAccountTask}:${id}:${version}` });
  });
}

function readReason(typed: Typed, problems: Problem[], locale: Command['locale']): string | null {
  const field = { path: ['reason'], label: clientAccountLabels.reason };
  const report = gather(problems, locale);
  const reason = requiredLine(typed, field, reasonLengths.most, report);
  if (reason !== null && [...cleaned(reason)].length < reasonLengths.least)
    report(clientAccountProblems.CLIENT_ACCOUNT_REASON_TOO_SHORT, ['reason'], { limit: reasonLengths.least });
  return reason;
}
