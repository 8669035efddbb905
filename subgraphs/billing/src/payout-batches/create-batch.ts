import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine } from '@guichet/chassis/problems/fields.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { BillingContext } from '../context.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { holdPayouts } from '../payouts/hold-payouts.ts';
import { movePayouts } from '../payouts/move-payouts.ts';
import { type Currency, insuranceOffice } from '../payouts/payout.ts';
import { payoutBatchProblems } from './payout-batch.problems.ts';
import { findBatches, findPayable, insertBatch } from './payout-batch.repository.ts';
import { countOf, type PayoutBatch, type PayoutBatchId, sealOf } from './payout-batch.ts';
import { sumOf } from './preview-batch.ts';

/** A batch as a command leaves it, and what stood in the way. */
export interface BatchOutcome {
  readonly payoutBatch: PayoutBatch | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key. */
class NotMade extends HouseError {
  readonly code: ProblemCode;
  constructor(code: ProblemCode) {
    super(`The batch is not made: ${code.code}`);
    this.code = code;
  }
}

const keyLabel = { fr: 'Clé', de: 'Schlüssel', it: 'Chiave', en: 'Key' };

/** Makes a batch of what a preview showed, once for a key: of these payouts, as they stood then, or of none. */
export async function createBatch(
  context: BillingContext,
  { idempotencyKey, ...request }: { seen: string; currency: Currency; idempotencyKey: string },
): Promise<BatchOutcome> {
  const { database, debtor, locale, viewer } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const problems: Problem[] = [];
  const keyField = { path: ['idempotencyKey'], label: keyLabel };
  const key = requiredLine(idempotencyKey, keyField, 200, gather(problems, locale));
  if (key === null) return { payoutBatch: null, problems };
  const refuse = (code: ProblemCode, ...path: string[]) => ({
    payoutBatch: null,
    problems: [problem(code, path, locale)],
  });
  if (!debtor) return refuse(payoutBatchProblems.PAYOUT_BATCH_WITHOUT_ACCOUNT);
  const call = { office: insuranceOffice, actor, operation: 'createPayoutBatch', key, request };
  try {
    return await database.transaction(async (tx) => {
      const made = await once(tx, call, () => make(tx, context, actor, request));
      if (made.kind === 'KEY_REUSED') return refuse(sharedProblems.IDEMPOTENCY_KEY_REUSED, 'idempotencyKey');
      const [payoutBatch = null] = await findBatches(tx, financeScopeOf(viewer), [made.id]);
      return { payoutBatch, problems };
    });
  } catch (error) {
    if (error instanceof NotMade) return refuse(error.code, 'seen');
    throw error;
  }
}

/** @throws NotMade when what was seen is no more what waits. */
async function make(
  tx: Transaction,
  { newId, viewer }: BillingContext,
  actor: string,
  { seen, currency }: { readonly seen: string; readonly currency: Currency },
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
  const none = { releasedBy: null, releasedAt: null, undoneBy: null, undoneAt: null, executionOn: null };
  const noFile = { storageKey: null, fileKey: null, fileSize: null, sha256: null };
  await insertBatch(
    tx,
    {
      ...{ id, office: insuranceOffice, version: 1, status: 'MADE', currency, madeBy: actor, madeAt },
      ...{ count: held.length, amountMinor: sumOf(held), answer: null, answeredOn: null },
      ...none,
      ...noFile,
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
