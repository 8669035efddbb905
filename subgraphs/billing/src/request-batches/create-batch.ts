import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { countOf, mostInBatch } from '../bank-batches/bank-batch.ts';
import { unreleased } from '../bank-batches/batch-columns.ts';
import { makeOnce, NotMade } from '../bank-batches/make-once.ts';
import type { BillingContext } from '../context.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { askProviderAccounts, type ProviderAccount } from './ask-provider-accounts.ts';
import { readWaiting, sealOfPlan } from './preview-batch.ts';
import { requestBatchProblems } from './request-batch.problems.ts';
import {
  findBatches,
  insertBatch,
  type RequestBatch,
  type RequestTransfer,
  takeTurn,
} from './request-batch.repository.ts';
import { itemMinor, planBatch, type RequestBatchId, type RequestBatchKind, sumOf } from './request-batch.ts';
import { providerFinanceOf } from './request-batch-scope.ts';
import { lockRequests } from './waiting.repository.ts';
import { writeTransfer } from './write-transfer.ts';

/** A batch as a command leaves it, and what stood in the way. */
export interface RequestBatchOutcome {
  readonly requestBatch: RequestBatch | null;
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly kind: RequestBatchKind;
  readonly seen: string;
}

/** Makes a batch of what a preview showed, once for a key: of these requests, as they stood then, or of none. */
export async function createBatch(
  context: BillingContext,
  { idempotencyKey, ...request }: Asked & { readonly idempotencyKey: string },
): Promise<RequestBatchOutcome> {
  const { providerAccount, viewer } = context;
  const accounts = providerAccount ? await accountsFor(context, request.kind) : new Map();
  const { batch, problems } = await makeOnce(context, {
    ...{ office: providersOffice, operation: 'createRequestBatch', idempotencyKey, request },
    refusal: providerAccount ? null : requestBatchProblems.REQUEST_BATCH_WITHOUT_ACCOUNT,
    make: (tx, actor) => make(tx, context, { ...request, actor }, accounts),
    find: async (tx, id) => (await findBatches(tx, providerFinanceOf(viewer), [id]))[0],
  });
  return { requestBatch: batch, problems };
}

/** Identity is asked before the transaction: nobody waits for its answer there. */
async function accountsFor(context: BillingContext, kind: RequestBatchKind) {
  if (kind === 'DEBIT') return new Map<string, ProviderAccount>();
  const { database, viewer } = context;
  const waiting = await readWaiting(database.pages, providerFinanceOf(viewer), kind, mostInBatch);
  return askProviderAccounts(context, [...new Set(waiting.map(({ request }) => request.providerId))]);
}

/** @throws NotMade when what was seen is no more what waits. */
async function make(
  tx: Transaction,
  { newId, vault, viewer }: BillingContext,
  { kind, seen, actor }: Asked & { readonly actor: string },
  accounts: ReadonlyMap<string, ProviderAccount>,
): Promise<string> {
  const scope = providerFinanceOf(viewer);
  if (countOf(seen) === 0) throw new NotMade(requestBatchProblems.REQUEST_BATCH_EMPTY);
  await takeTurn(tx, kind);
  // Debits that are validated later are behind those that were seen. A payment is of all that its provider is owed.
  const limit = kind === 'DEBIT' ? countOf(seen) : mostInBatch;
  const found = await readWaiting(tx, scope, kind, limit);
  const ids = [...new Set(found.map(({ request }) => request.id))];
  const held = new Map((await lockRequests(tx, scope, ids)).map((request) => [request.id, request]));
  const waiting = found.slice(0, mostInBatch);
  const plan = planBatch(kind, waiting);
  // Somebody may have moved one between the two statements.
  const hasMoved = waiting.some(({ request }) => held.get(request.id)?.version !== request.version);
  if (sealOfPlan(plan) !== seen || hasMoved) throw new NotMade(requestBatchProblems.REQUEST_BATCH_CHANGED);
  const id = newId<RequestBatchId>();
  const madeAt = await databaseNow(tx);
  const written: RequestTransfer[] = [];
  for (const planned of plan.transfers) {
    const account = accounts.get(planned.items[0]?.request.providerId ?? '');
    if (kind === 'PAYOUT' && !account)
      throw new NotMade(requestBatchProblems.REQUEST_BATCH_PROVIDER_ACCOUNT_MISSING);
    written.push(await writeTransfer({ vault, newId }, { id, kind }, planned, account ?? null));
  }
  await insertBatch(
    tx,
    {
      ...{ ...unreleased, id, office: providersOffice, kind, madeBy: actor, madeAt },
      ...{ count: written.length, amountMinor: sumOf(plan.transfers.map(({ amountMinor }) => amountMinor)) },
    },
    written,
    plan.transfers.flatMap(({ items }, index) =>
      items.map((item) => ({
        ...{ office: providersOffice, transferId: (written[index] ?? never()).id },
        ...{ paymentRequestId: item.request.id, ownerAccountId: item.request.ownerAccountId },
        ...{ purpose: item.purpose, amountMinor: itemMinor(item), droppedAt: null },
      })),
    ),
  );
  await appendAudit(tx, {
    ...{ office: providersOffice, actor: viewer, action: 'requestBatch.make', subject: `RequestBatch:${id}` },
    details: { kind, count: written.length },
  });
  return id;
}

function never(): never {
  throw new Error('A planned transfer was not written');
}
