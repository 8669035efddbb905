import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { mostInBatch, sealOf } from '../bank-batches/bank-batch.ts';
import { nextBankDay } from '../bank-files/bank-day.ts';
import type { BillingContext } from '../context.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { requestBatchProblems } from './request-batch.problems.ts';
import {
  type BatchPlan,
  planBatch,
  purposesOf,
  type RequestBatchKind,
  type WaitingItem,
} from './request-batch.ts';
import { type ProviderFinanceScope, providerFinanceOf } from './request-batch-scope.ts';
import { findWaiting } from './waiting.repository.ts';

/** What a batch would be made of now, and its name: a batch is made of what somebody saw. */
export interface RequestBatchPreview extends BatchPlan {
  readonly kind: RequestBatchKind;
  readonly seal: string;
  readonly executionOn: string;
  readonly hasMore: boolean;
  /** Why nothing can be handed to the bank at all. */
  readonly problems: readonly Problem[];
}

/** Shows what a batch would be made of. Nothing is written. */
export async function previewBatch(
  { database, locale, providerAccount, viewer }: BillingContext,
  kind: RequestBatchKind,
): Promise<RequestBatchPreview> {
  const scope = providerFinanceOf(viewer);
  const waiting = await readWaiting(database.pages, scope, kind, mostInBatch + 1);
  const plan = planBatch(kind, waiting.slice(0, mostInBatch));
  return {
    ...{ kind, ...plan, seal: sealOfPlan(plan), hasMore: waiting.length > mostInBatch },
    executionOn: await executionDay(database.pages, kind),
    problems: providerAccount
      ? []
      : [problem(requestBatchProblems.REQUEST_BATCH_WITHOUT_ACCOUNT, [], locale)],
  };
}

/** What waits for a kind of batch, the oldest first of each purpose; what is to be set off goes before what is paid. */
export async function readWaiting(
  db: Executor,
  scope: ProviderFinanceScope,
  kind: RequestBatchKind,
  limit: number,
): Promise<readonly WaitingItem[]> {
  const waiting: WaitingItem[] = [];
  for (const purpose of purposesOf[kind].toReversed())
    for (const request of await findWaiting(db, scope, purpose, limit)) waiting.push({ request, purpose });
  return waiting;
}

/** Names what a plan holds: how many requests, and which, as they stand. */
export function sealOfPlan({ transfers }: BatchPlan): string {
  const items = transfers.flatMap(({ items }) => items);
  return sealOf(items.map(({ request: { id, version }, purpose }) => ({ id: `${purpose} ${id}`, version })));
}

/** The day for which the bank is asked: the next on which banks work; a debit is announced one bank day before (EPC016-06, section 4.3). */
export async function executionDay(db: Executor, kind: RequestBatchKind): Promise<string> {
  const next = nextBankDay(Temporal.PlainDate.from(dayOfOffice(await databaseNow(db))));
  return (kind === 'DEBIT' ? nextBankDay(next) : next).toString();
}
