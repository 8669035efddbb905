import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { whyNotBatch } from '../bank-batches/bank-batch.ts';
import type { BillingContext } from '../context.ts';
import type { RequestBatchOutcome } from './create-batch.ts';
import { batchRefusals } from './release-batch.ts';
import { dropItems, lockBatches, lockTransfers, updateBatch } from './request-batch.repository.ts';
import { providerFinanceOf } from './request-batch-scope.ts';

/** Undoes a batch that nobody has released: its requests wait again. */
export function undoBatch(
  { database, locale, viewer }: Pick<BillingContext, 'database' | 'locale' | 'viewer'>,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<RequestBatchOutcome> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const scope = providerFinanceOf(viewer);
  return database.transaction(async (tx) => {
    const [batch] = await lockBatches(tx, scope, [id]);
    if (!batch) return { requestBatch: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const refusal = whyNotBatch('undo', batch, { actor, seen: version });
    if (refusal) {
      const path = refusal === 'CHANGED' ? 'version' : 'id';
      return { requestBatch: batch, problems: [problem(batchRefusals[refusal], [path], locale)] };
    }
    const undone = { status: 'UNDONE', version: batch.version + 1 } as const;
    const transfers = await lockTransfers(tx, scope, [batch.id]);
    await updateBatch(tx, batch.id, undone);
    await dropItems(
      tx,
      transfers.map((transfer) => transfer.id),
      await databaseNow(tx),
    );
    await appendAudit(tx, {
      ...{ office: batch.office, actor: viewer, action: 'requestBatch.undo' },
      subject: `RequestBatch:${batch.id}`,
    });
    return { requestBatch: { ...batch, ...undone }, problems: [] };
  });
}
