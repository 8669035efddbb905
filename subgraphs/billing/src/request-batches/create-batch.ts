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
import { providersOffice } from '../payment-requests/payment-request.ts';
import { countOf } from '../payout-batches/payout-batch.ts';
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
import {
  itemMinor,
  mostItems,
  planBatch,
  type RequestBatchId,
  type RequestBatchKind,
  sumOf,
} from './request-batch.ts';
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

/** Takes the transaction back, and with it the key. */
class NotMade extends HouseError {
  readonly code: ProblemCode;
  constructor(code: ProblemCode) {
    super(`The batch is not made: ${code.code}`);
    this.code = code;
  }
}

const keyLabel = { fr: 'Clé', de: 'Schlüssel', it: 'Chiave', en: 'Key' };

/** Makes a batch of what a preview showed, once for a key: of these requests, as they stood then, or of none. */
export async function createBatch(
  context: BillingContext,
  { idempotencyKey, ...request }: Asked & { readonly idempotencyKey: string },
): Promise<RequestBatchOutcome> {
  const { database, locale, providerAccount, viewer } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const problems: Problem[] = [];
  const keyField = { path: ['idempotencyKey'], label: keyLabel };
  const key = requiredLine(idempotencyKey, keyField, 200, gather(problems, locale));
  if (key === null) return { requestBatch: null, problems };
  const refuse = (code: ProblemCode, ...path: string[]) => ({
    requestBatch: null,
    problems: [problem(code, path, locale)],
  });
  if (!providerAccount) return refuse(requestBatchProblems.REQUEST_BATCH_WITHOUT_ACCOUNT);
  const accounts = await accountsFor(context, request.kind);
  const call = { office: providersOffice, actor, operation: 'createRequestBatch', key, request };
  try {
    return await database.transaction(async (tx) => {
      const made = await once(tx, call, () => make(tx, context, request, accounts));
      if (made.kind === 'KEY_REUSED') return refuse(sharedProblems.IDEMPOTENCY_KEY_REUSED, 'idempotencyKey');
      const [requestBatch = null] = await findBatches(tx, providerFinanceOf(viewer), [made.id]);
      return { requestBatch, problems };
    });
  } catch (error) {
    if (error instanceof NotMade) return refuse(error.code, 'seen');
    throw error;
  }
}

/** Identity is asked before the transaction: nobody waits for its answer there. */
async function accountsFor(context: BillingContext, kind: RequestBatchKind) {
  if (kind === 'DEBIT') return new Map<string, ProviderAccount>();
  const { database, viewer } = context;
  const waiting = await readWaiting(database.pages, providerFinanceOf(viewer), kind, mostItems);
  return askProviderAccounts(context, [...new Set(waiting.map(({ request }) => request.providerId))]);
}

/** @throws NotMade when what was seen is no more what waits. */
async function make(
  tx: Transaction,
  { newId, vault, viewer }: BillingContext,
  { kind, seen }: Asked,
  accounts: ReadonlyMap<string, ProviderAccount>,
): Promise<string> {
  const scope = providerFinanceOf(viewer);
  if (countOf(seen) === 0) throw new NotMade(requestBatchProblems.REQUEST_BATCH_EMPTY);
  await takeTurn(tx, kind);
  // Debits that are validated later are behind those that were seen. A payment is of all that its provider is owed.
  const limit = kind === 'DEBIT' ? countOf(seen) : mostItems;
  const found = await readWaiting(tx, scope, kind, limit);
  const ids = [...new Set(found.map(({ request }) => request.id))];
  const held = new Map((await lockRequests(tx, scope, ids)).map((request) => [request.id, request]));
  const waiting = found.slice(0, mostItems);
  const plan = planBatch(kind, waiting);
  // Somebody may have moved one between the two statements.
  const hasMoved = waiting.some(({ request }) => held.get(request.id)?.version !== request.version);
  if (sealOfPlan(plan) !== seen || hasMoved) throw new NotMade(requestBatchProblems.REQUEST_BATCH_CHANGED);
  const id = newId<RequestBatchId>();
  const [madeAt, actor] = [await databaseNow(tx), viewer.subject ?? viewer.issuer];
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
      ...{ id, office: providersOffice, version: 1, kind, status: 'MADE', madeBy: actor, madeAt },
      ...{ count: written.length, amountMinor: sumOf(plan.transfers.map(({ amountMinor }) => amountMinor)) },
      ...{ releasedBy: null, releasedAt: null, executionOn: null, answer: null, answeredOn: null },
      ...{ storageKey: null, fileKey: null, fileSize: null, sha256: null },
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
