import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { mostInBatch, sealOf } from '../bank-batches/bank-batch.ts';
import { nextBankDay } from '../bank-files/bank-day.ts';
import type { BillingContext } from '../context.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { payoutProblems } from '../payouts/payout.problems.ts';
import { type Currency, dayOfOffice, type Payout } from '../payouts/payout.ts';
import { payoutBatchProblems } from './payout-batch.problems.ts';
import { findLeftBehind, findPayable } from './payout-batch.repository.ts';

/** What a batch would hold if it were made now. */
export interface BatchPreview {
  /** Names these payouts: a batch is made of what somebody saw. */
  readonly seal: string;
  readonly currency: Currency;
  readonly payouts: readonly Payout[];
  readonly amountMinor: bigint;
  readonly executionOn: string;
  /** What waits and can't go with it. */
  readonly leftBehind: readonly { readonly payout: Payout; readonly problem: Problem }[];
  /** Whether more waits than one batch holds. */
  readonly hasMore: boolean;
  /** Why nothing can be handed to the bank at all. */
  readonly problems: readonly Problem[];
}

/** Shows what a batch would hold. Nothing is written. */
export async function previewBatch(context: BillingContext, currency: Currency): Promise<BatchPreview> {
  const { database, debtor, locale, viewer } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const asked = { currency, actor, limit: mostInBatch + 1 };
  const scope = financeScopeOf(viewer);
  const found = await findPayable(database.pages, scope, asked);
  const behind = await findLeftBehind(database.pages, scope, { ...asked, limit: 100 });
  const payouts = found.slice(0, mostInBatch);
  const missing = debtor ? [] : [payoutBatchProblems.PAYOUT_BATCH_WITHOUT_ACCOUNT];
  return {
    seal: sealOf(payouts),
    currency,
    payouts,
    amountMinor: sumOf(payouts),
    executionOn: await executionDay(database.pages),
    leftBehind: behind.map((payout) => {
      const isOwn = payout.ownerAccountId === actor;
      const code = isOwn
        ? payoutProblems.PAYOUT_OF_ONESELF
        : payoutBatchProblems.PAYOUT_HOLDER_ADDRESS_MISSING;
      return { payout, problem: problem(code, [], locale) };
    }),
    hasMore: found.length > mostInBatch,
    problems: missing.map((code) => problem(code, [], locale)),
  };
}

/** What payouts amount to, in minor units. */
export function sumOf(payouts: readonly Pick<Payout, 'amountMinor'>[]): bigint {
  return payouts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
}

/** The day on which the bank pays what is released now: the next one on which banks work. */
export async function executionDay(db: Executor): Promise<string> {
  return nextBankDay(Temporal.PlainDate.from(dayOfOffice(await databaseNow(db)))).toString();
}
