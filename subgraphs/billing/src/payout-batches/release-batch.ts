import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { whyNotBatch } from '../bank-batches/bank-batch.ts';
import { keepFile } from '../bank-batches/batch-file.ts';
import { writePaymentOrder } from '../bank-files/write-payment-order.ts';
import type { BillingContext } from '../context.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { holdPayouts } from '../payouts/hold-payouts.ts';
import { movePayouts } from '../payouts/move-payouts.ts';
import { composeOrder } from './compose-order.ts';
import type { BatchOutcome } from './create-batch.ts';
import { payoutBatchProblems } from './payout-batch.problems.ts';
import { findEntries, lockBatches, type PayoutBatchRow, updateBatch } from './payout-batch.repository.ts';
import { executionDay } from './preview-batch.ts';

/** A batch as somebody saw it. */
export interface SeenBatch {
  readonly id: string;
  readonly version: number;
}

const refusals = {
  BATCH_NOT_OPEN: payoutBatchProblems.PAYOUT_BATCH_NOT_OPEN,
  CHANGED: sharedProblems.VERSION_CONFLICT,
  MADE_BY_ONESELF: payoutBatchProblems.PAYOUT_BATCH_OF_ONESELF,
} as const;

/**
 * Releases a batch: writes its payment order, keeps the bytes for ever, and counts its payouts as sent. By a second person alone; of
 * two who do, one does. Bytes of a release that did not come to its end lie under a key that nothing names.
 */
export async function releaseBatch(context: BillingContext, seen: SeenBatch): Promise<BatchOutcome> {
  const { database, debtor, files, locale, vault, viewer } = context;
  const storageKey = files.newKey();
  return database.transaction(async (tx) => {
    const { batch, actor, refuse } = await holdBatch(tx, context, seen, 'release');
    if (!batch || refuse) return { payoutBatch: batch, problems: refuse ? [refuse] : [] };
    const stop = (code: ProblemCode) => ({ payoutBatch: batch, problems: [problem(code, ['id'], locale)] });
    if (!debtor) return stop(payoutBatchProblems.PAYOUT_BATCH_WITHOUT_ACCOUNT);
    const held = await holdEntries(tx, batch);
    if (held.some(({ ownerAccountId }) => ownerAccountId === actor))
      return stop(payoutBatchProblems.PAYOUT_BATCH_PAYS_ONESELF);
    const at = await databaseNow(tx);
    const executionOn = await executionDay(tx);
    const order = await composeOrder(vault, batch, held, { debtor, createdAt: at, executionOn });
    const released = {
      ...{ ...batch, status: 'RELEASED' as const, version: batch.version + 1 },
      ...{ releasedBy: actor, releasedAt: at, executionOn },
      ...(await keepFile(context, storageKey, writePaymentOrder(order))),
    };
    await updateBatch(tx, batch.id, released);
    await movePayouts(tx, held, 'release', { actor, at });
    await appendAudit(tx, {
      ...{ office: batch.office, actor: viewer, action: 'payoutBatch.release' },
      ...{ subject: `PayoutBatch:${batch.id}`, details: { sha256: released.sha256 } },
    });
    return { payoutBatch: released, problems: [] };
  });
}

/** Undoes a batch that nobody has released: its payouts wait again. */
export function undoBatch(context: BillingContext, seen: SeenBatch): Promise<BatchOutcome> {
  return context.database.transaction(async (tx) => {
    const { batch, actor, refuse } = await holdBatch(tx, context, seen, 'undo');
    if (!batch || refuse) return { payoutBatch: batch, problems: refuse ? [refuse] : [] };
    const at = await databaseNow(tx);
    const undone = { status: 'UNDONE' as const, version: batch.version + 1, undoneBy: actor, undoneAt: at };
    await updateBatch(tx, batch.id, undone);
    await movePayouts(tx, await holdEntries(tx, batch), 'takeBack', { actor, at });
    await appendAudit(tx, {
      ...{ office: batch.office, actor: context.viewer, action: 'payoutBatch.undo' },
      subject: `PayoutBatch:${batch.id}`,
    });
    return { payoutBatch: { ...batch, ...undone }, problems: [] };
  });
}

/** The batch, held, and why the command can't be. */
async function holdBatch(
  tx: Transaction,
  { locale, viewer }: Pick<BillingContext, 'locale' | 'viewer'>,
  { id, version }: SeenBatch,
  verb: 'release' | 'undo',
) {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const [batch = null] = await lockBatches(tx, financeScopeOf(viewer), [id]);
  if (!batch) return { batch, actor, refuse: problem(sharedProblems.NOT_FOUND, ['id'], locale) };
  const refusal = whyNotBatch(verb, batch, { actor, seen: version });
  const path = refusal === 'CHANGED' ? 'version' : 'id';
  return { batch, actor, refuse: refusal && problem(refusals[refusal], [path], locale) };
}

/** Its payouts, held. A batch that nobody has released keeps each of them at BATCHED. */
async function holdEntries(tx: Transaction, { id }: PayoutBatchRow) {
  const entries = await findEntries(tx, [id]);
  return holdPayouts(
    tx,
    entries.map(({ payoutId }) => payoutId),
  );
}
