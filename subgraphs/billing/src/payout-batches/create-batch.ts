import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { countOf, sealOf } from '../bank-batches/bank-batch.ts';
import { unreleased } from '../bank-batches/batch-columns.ts';
import { makeOnce, NotMade } from '../bank-batches/make-once.ts';
import type { BillingContext } from '../context.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { holdPayouts } from '../payouts/hold-payouts.ts';
import { movePayouts } from '../payouts/move-payouts.ts';
import { type Currency, insuranceOffice } from '../payouts/payout.ts';
import { payoutBatchProblems } from './payout-batch.problems.ts';
import { findBatches, findPayable, insertBatch } from './payout-batch.repository.ts';
import type { PayoutBatch, PayoutBatchId } from './payout-batch.ts';
import { sumOf } from './preview-batch.ts';

/** A batch as a command leaves it, and what stood in the way. */
export interface BatchOutcome {
  readonly payoutBatch: PayoutBatch | null;
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly seen: string;
  readonly currency: Currency;
}

/** Makes a batch of what a preview showed, once for a key: of these payouts, as they stood then, or of none. */
export async function createBatch(
  context: BillingContext,
  { idempotencyKey, ...request }: Asked & { readonly idempotencyKey: string },
): Promise<BatchOutcome> {
  const { batch, problems } = await makeOnce(context, {
    ...{ office: insuranceOffice, operation: 'createPayoutBatch', idempotencyKey, request },
    refusal: context.debtor ? null : payoutBatchProblems.PAYOUT_BATCH_WITHOUT_ACCOUNT,
    make: (tx, actor) => make(tx, context, actor, request),
    find: async (tx, id) => (await findBatches(tx, financeScopeOf(context.viewer), [id]))[0],
  });
  return { payoutBatch: batch, problems };
}

/** @throws NotMade when what was seen is no more what waits. */
async function make(
  tx: Transaction,
  { newId, viewer }: BillingContext,
  actor: string,
  { seen, currency }: Asked,
): Promise<string> {
  const limit = countOf(seen);
  if (limit === 0) throw new NotMade(payoutBatchProblems.PAYOUT_BATCH_EMPTY);
  const waiting = await findPayable(tx, financeScopeOf(viewer), { currency, actor, limit });
  const held = await holdPayouts(
    tx,
    waiting.map(({ id }) => id),
  );
  // Somebody may have taken one between the two statements.
  if (sealOf(waiting) !== seen || held.some(({ status }) => status !== 'PENDING'))
    throw new NotMade(payoutBatchProblems.PAYOUT_BATCH_CHANGED);
  const id = newId<PayoutBatchId>();
  const madeAt = await databaseNow(tx);
  await insertBatch(
    tx,
    {
      ...{ ...unreleased, id, office: insuranceOffice, currency, madeBy: actor, madeAt },
      ...{ count: held.length, amountMinor: sumOf(held), undoneBy: null, undoneAt: null },
    },
    held.map((payout) => payout.id),
  );
  await movePayouts(tx, held, 'batch', { actor, at: madeAt });
  await appendAudit(tx, {
    ...{ office: insuranceOffice, actor: viewer, action: 'payoutBatch.make', subject: `PayoutBatch:${id}` },
    details: { count: held.length },
  });
  return id;
}
