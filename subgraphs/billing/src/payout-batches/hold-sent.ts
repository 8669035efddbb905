import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { BankAnswer } from '../bank-batches/bank-batch.ts';
import { financeScope } from '../payouts/finance-scope.ts';
import { type HeldPayout, holdPayouts } from '../payouts/hold-payouts.ts';
import { insuranceOffice } from '../payouts/payout.ts';
import { findEntries, findEntriesOfPayouts, lockBatches, updateBatch } from './payout-batch.repository.ts';
import type { PayoutBatchId } from './payout-batch.ts';

/** What the bank speaks of, held: released batches by their ids, and payouts by theirs or by their batches'. */
export async function holdSent(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly { readonly payout: HeldPayout; readonly batchId: PayoutBatchId | null }[]> {
  const named = await findEntriesOfPayouts(tx, ids);
  const candidates = [...ids, ...named.map(({ batchId }) => batchId)];
  const batches = await lockBatches(tx, financeScope(insuranceOffice), candidates);
  const released = batches.filter(({ status }) => status === 'RELEASED').map(({ id }) => id);
  const entries = await findEntries(tx, released);
  const batchOf = new Map(entries.map(({ payoutId, batchId }) => [payoutId, batchId]));
  const payouts = await holdPayouts(tx, [...new Set([...ids, ...batchOf.keys()])]);
  return payouts.map((payout) => ({ payout, batchId: batchOf.get(payout.id) ?? null }));
}

/** Writes what the bank answered to the file of a batch that the caller holds. */
export function recordAnswer(
  tx: Transaction,
  id: string,
  { answer, on }: { readonly answer: BankAnswer; readonly on: string },
): Promise<void> {
  return updateBatch(tx, id as PayoutBatchId, { answer, answeredOn: on });
}
