import { createHash } from 'node:crypto';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { BillingContext } from '../context.ts';
import { isOwnMoney } from '../finance/finance-viewer.ts';
import { fileKeyPurpose } from '../payout-batches/batch-file.ts';
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
    if (batch.status !== 'MADE') return stop(requestBatchProblems.REQUEST_BATCH_NOT_OPEN);
    if (batch.version !== version) return stop(sharedProblems.VERSION_CONFLICT, 'version');
    if (batch.madeBy === actor) return stop(requestBatchProblems.REQUEST_BATCH_OF_ONESELF);
    if (!providerAccount) return stop(requestBatchProblems.REQUEST_BATCH_WITHOUT_ACCOUNT);
    const held = await lockTransfers(tx, scope, [batch.id]);
    if (held.some((transfer) => isOwnMoney(viewer, transfer)) || (await takesFrom(tx, actor, held)))
      return stop(requestBatchProblems.REQUEST_BATCH_OWN_MONEY);
    const at = await databaseNow(tx);
    const executionOn = await executionDay(tx, batch.kind);
    const written = { account: providerAccount, createdAt: at, executionOn };
    const bytes = Buffer.from(await composeFile(vault, batch, held, written));
    const key = newFileKey();
    await files.put(storageKey, sealBytes(key, oneOf(bytes)));
    const released: RequestBatch = {
      ...{ ...batch, status: 'RELEASED', version: batch.version + 1, releasedBy: actor, releasedAt: at },
      ...{ executionOn, storageKey, fileSize: bytes.length, fileKey: await vault.seal(fileKeyPurpose, key) },
      sha256: createHash('sha256').update(bytes).digest('hex'),
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

async function* oneOf(bytes: Uint8Array) {
  yield bytes;
}
