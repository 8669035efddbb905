import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { whyNotBatch } from '../bank-batches/bank-batch.ts';
import { keepFile } from '../bank-batches/batch-file.ts';
import type { BillingContext } from '../context.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import { composeFile } from './compose-file.ts';
import type { RequestBatchOutcome } from './create-batch.ts';
import { executionDay } from './preview-batch.ts';
import { requestBatchProblems } from './request-batch.problems.ts';
import {
  findItems,
  lockBatches,
  lockTransfers,
  type RequestBatch,
  updateBatch,
  updateTransfers,
} from './request-batch.repository.ts';
import { providerFinanceOf } from './request-batch-scope.ts';

/** What is told of why a batch can't be released or undone. */
export const batchRefusals = {
  BATCH_NOT_OPEN: requestBatchProblems.REQUEST_BATCH_NOT_OPEN,
  CHANGED: sharedProblems.VERSION_CONFLICT,
  MADE_BY_ONESELF: requestBatchProblems.REQUEST_BATCH_OF_ONESELF,
} as const;

/**
 * Releases a batch: writes the bank's file and keeps its bytes for ever. By a second person alone, whom it neither debits nor pays; of two who do, one does.
 * Bytes of a release that did not come to its end lie under a key that nothing names.
 */
export async function releaseBatch(
  context: BillingContext,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<RequestBatchOutcome> {
  const { database, files, locale, providerAccount, vault, viewer } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const storageKey = files.newKey();
  const scope = providerFinanceOf(viewer);
  return database.transaction(async (tx) => {
    const [batch] = await lockBatches(tx, scope, [id]);
    if (!batch) return { requestBatch: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const stop = (code: ProblemCode, field = 'id') => ({
      requestBatch: batch,
      problems: [problem(code, [field], locale)],
    });
    const refusal = whyNotBatch('release', batch, { actor, seen: version });
    if (refusal) return stop(batchRefusals[refusal], refusal === 'CHANGED' ? 'version' : 'id');
    if (!providerAccount) return stop(requestBatchProblems.REQUEST_BATCH_WITHOUT_ACCOUNT);
    const held = await lockTransfers(tx, scope, [batch.id]);
    if (held.some((transfer) => isOwnMoney(viewer, transfer)) || (await takesFrom(tx, actor, held)))
      return stop(requestBatchProblems.REQUEST_BATCH_OWN_MONEY);
    const at = await databaseNow(tx);
    const executionOn = await executionDay(tx, batch.kind);
    const written = { account: providerAccount, createdAt: at, executionOn };
    const released: RequestBatch = {
      ...{ ...batch, status: 'RELEASED', version: batch.version + 1, releasedBy: actor, releasedAt: at },
      ...{
        executionOn,
        ...(await keepFile(context, storageKey, await composeFile(vault, batch, held, written))),
      },
    };
    await updateBatch(tx, batch.id, released);
    await updateTransfers(
      tx,
      held.map((transfer) => transfer.id),
      { status: 'RELEASED' },
    );
    await appendAudit(tx, {
      ...{ office: batch.office, actor: viewer, action: 'requestBatch.release' },
      ...{ subject: `RequestBatch:${batch.id}`, details: { sha256: released.sha256 } },
    });
    return { requestBatch: released, problems: [] };
  });
}

/** Whether somebody's own request is among what transfers are made of. */
async function takesFrom(
  tx: Transaction,
  accountId: string,
  transfers: readonly { readonly id: string }[],
): Promise<boolean> {
  const items = await findItems(
    tx,
    transfers.map(({ id }) => id),
  );
  return items.some(({ ownerAccountId }) => ownerAccountId === accountId);
}
