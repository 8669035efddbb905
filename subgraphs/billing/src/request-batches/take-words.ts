import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { idOfReference } from '../bank-batches/bank-batch.ts';
import type { BankMessage } from '../bank-files/bank-word.ts';
import { type HeldRequest, moveRequests } from '../payment-requests/move-requests.ts';
import { type PaymentRequestVerb, paymentRequestSteps } from '../payment-requests/payment-request.ts';
import { effectOf } from './effect-of.ts';
import { type JudgedWords, judgeWords, type TransferStep } from './judge-words.ts';
import {
  dropItems,
  findItems,
  findReleased,
  insertEntries,
  lockBatches,
  lockTransfers,
  type RequestEntry,
  type RequestTransfer,
  updateBatch,
  updateTransfers,
} from './request-batch.repository.ts';
import type { RequestEntryId } from './request-batch.ts';
import type { ProviderFinanceScope } from './request-batch-scope.ts';
import { tellClientLink } from './tell-link-job.ts';
import { lockRequests } from './waiting.repository.ts';

/** Whose word it is told by, and when. */
interface Teller extends Pick<RequestContext, 'newId'> {
  readonly scope: ProviderFinanceScope;
  readonly actor: string;
  readonly at: Temporal.Instant;
}

/** Whether a message speaks of a released batch or of one of its transfers. */
export async function knowsBatches(
  db: Parameters<typeof findReleased>[0],
  scope: ProviderFinanceScope,
  message: BankMessage,
): Promise<boolean> {
  return (await findReleased(db, scope, idsIn(message))).length > 0;
}

/** Does what a bank's message says of debits and of payments to providers: transfers, requests and entries move together. */
export async function takeWords(tx: Transaction, message: BankMessage, teller: Teller): Promise<JudgedWords> {
  const { scope, actor, at } = teller;
  const released = await findReleased(tx, scope, idsIn(message));
  await lockBatches(
    tx,
    scope,
    released.map(({ id }) => id),
  );
  const transfers = await lockTransfers(
    tx,
    scope,
    released.map(({ id }) => id),
  );
  const judged = judgeWords(message, transfers);
  for (const [id, { answer, on }] of judged.answers) await updateBatch(tx, id, { answer, answeredOn: on });
  const items = await findItems(
    tx,
    judged.steps.map(({ transferId }) => transferId),
  );
  const requests = await lockRequests(tx, scope, [
    ...new Set(items.map(({ paymentRequestId }) => paymentRequestId)),
  ]);
  const books = openBooks(tx, requests, teller);
  const known = new Map<string, RequestTransfer>(transfers.map((transfer) => [transfer.id, transfer]));
  const itemsOf = Map.groupBy(items, ({ transferId }) => transferId as string);
  // What many take the same way is written at once; a second step of one builds on its first.
  for (const alike of inRounds(judged.steps)) {
    const [{ to, on: bookedOn, reasonCode, isWithFile }] = alike;
    const ids = alike.map(({ transferId }) => transferId);
    await updateTransfers(tx, ids, { status: to, bookedOn, reasonCode });
    const told = alike.flatMap((step) => {
      const transfer = known.get(step.transferId);
      if (!transfer) throw new Error('The bank speaks of a transfer that is not held');
      return (itemsOf.get(step.transferId) ?? []).map((item) => ({
        ...{ item, effect: effectOf(transfer.kind, item.purpose, step) },
      }));
    });
    await insertEntries(
      tx,
      told.flatMap(({ item, effect }): RequestEntry[] => {
        const request = books.requests.get(item.paymentRequestId);
        if (!effect.entry || !request) return [];
        const { kind, isIn } = effect.entry;
        const size = item.amountMinor < 0n ? -item.amountMinor : item.amountMinor;
        return [
          {
            ...{ id: teller.newId<RequestEntryId>(), office: item.office, transferId: item.transferId, kind },
            ...{ paymentRequestId: item.paymentRequestId, ownerAccountId: item.ownerAccountId },
            ...{ providerId: request.providerId, amountMinor: isIn ? size : -size, bookedOn },
            ...{ note: null, actor, recordedAt: at },
          },
        ];
      }),
    );
    const verbs = Map.groupBy(told, ({ effect }) => effect.verb);
    for (const [verb, moved] of verbs)
      if (verb)
        await books.move(
          verb,
          moved.map(({ item }) => item.paymentRequestId),
        );
    const isDropped = isWithFile || told.some(({ effect }) => effect.isDropped);
    if (isDropped) await dropItems(tx, ids, at);
  }
  return judged;
}

function idsIn({ words, collections }: BankMessage): readonly string[] {
  const ids = [...words, ...collections].map(({ of }) => idOfReference(of.reference));
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Requests that are held, as they stand after each move. A step that is not open from there changes nothing: what follows is judged by where they stand. */
function openBooks(tx: Transaction, held: readonly HeldRequest[], { actor, at }: Teller) {
  const requests = new Map<string, HeldRequest>(held.map((request) => [request.id, request]));
  const move = async (verb: PaymentRequestVerb, ids: readonly string[]) => {
    const rows = ids.map((id) => requests.get(id)).filter((row) => row !== undefined);
    const open = rows.filter(({ status }) => paymentRequestSteps[verb].from.includes(status));
    for (const moved of await moveRequests(tx, open, verb, { actor, at })) requests.set(moved.id, moved);
    if (verb !== 'pay')
      await tellClientLink(
        tx,
        open.map(({ id }) => requests.get(id) ?? never()),
      );
  };
  return { requests, move };
}

/** Steps that can be taken together, in their order: never two of one transfer. */
function inRounds(steps: readonly TransferStep[]): readonly (readonly [TransferStep, ...TransferStep[]])[] {
  const rounds: [TransferStep, ...TransferStep[]][] = [];
  let left = steps;
  while (left.length > 0) {
    const seen = new Set<string>();
    const round = left.filter(({ transferId }) => !seen.has(transferId) && seen.add(transferId));
    const alike = Map.groupBy(round, (step) =>
      [step.from, step.to, step.on, step.reasonCode, step.isWithFile].join(' '),
    );
    for (const [first, ...more] of alike.values()) if (first) rounds.push([first, ...more]);
    left = left.filter((step) => !round.includes(step));
  }
  return rounds;
}

function never(): never {
  throw new Error('A request that was moved is gone');
}
