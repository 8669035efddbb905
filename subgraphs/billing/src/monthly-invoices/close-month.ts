import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import type { BillingContext } from '../context.ts';
import { closeAccountsTask } from './close-accounts.ts';
import { closingProblems } from './closing.problems.ts';
import { findClosings, findParts, insertClosing, lockClosing, updateClosing } from './closing.repository.ts';
import { hasEnded, isMonth, type MonthlyClosing } from './closing.ts';

/** Accounts of one job: some seconds of work, that a worker who dies leaves to another. */
const accountsAJob = 20;

/** How far a closing is, and what stood in the way. */
export interface ClosingOutcome {
  readonly closing: MonthlyClosing | null;
  readonly problems: readonly Problem[];
}

/**
 * Closes a month that has ended: a job for each twenty accounts with something to close, each account in a transaction of its own. Repeated, it takes up what is left;
 * two at once wait for each other, and each account is closed once.
 */
export async function closeMonth(
  { database, invoiceTerms, viewer, locale }: BillingContext,
  month: string,
): Promise<ClosingOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const refuse = (code: ProblemCode) => ({ closing: null, problems: [problem(code, ['month'], locale)] });
  if (!isMonth(month)) return refuse(closingProblems.MONTH_MALFORMED);
  if (!invoiceTerms.creditor) return refuse(closingProblems.CLOSING_WITHOUT_ACCOUNT);
  const isBegun = await database.transaction(async (tx) => {
    const at = await databaseNow(tx);
    if (!hasEnded(month, at)) return false;
    await begin(tx, { month, actor, at });
    await appendAudit(tx, {
      ...{ office: accountsOffice, actor: viewer, action: 'month.close' },
      subject: `MonthlyClosing:${month}`,
    });
    return true;
  });
  if (!isBegun) return refuse(closingProblems.MONTH_NOT_ENDED);
  const [closing = null] = await findClosings(database.pages, { month });
  return { closing, problems: [] };
}

/** Begins the closing, or goes on with it, under the lock of its row. */
async function begin(
  tx: Transaction,
  { month, actor, at }: { readonly month: string; readonly actor: string; readonly at: Temporal.Instant },
): Promise<void> {
  const row = { office: accountsOffice, month, startedBy: actor, startedAt: at, accounts: 0 };
  await insertClosing(tx, row);
  const held = await lockClosing(tx, month);
  if (!held) throw new Error('A closing that was begun is gone');
  const [{ accountsDone } = { accountsDone: 0 }] = await findClosings(tx, { month });
  const { ends, count } = await findParts(tx, month, accountsAJob);
  const isFinished = count === 0;
  await updateClosing(tx, month, {
    accounts: Math.max(held.accounts, accountsDone + count),
    finishedAt: isFinished ? (held.finishedAt ?? at) : null,
    version: held.version + 1,
  });
  for (const [index, upTo] of ends.entries()) {
    const after = ends[index - 1] ?? null;
    await addJob(
      tx,
      closeAccountsTask,
      { month, after, upTo },
      { key: `${closeAccountsTask}:${month}:${upTo}` },
    );
  }
}
