import { chainHash } from '@guichet/chassis/history/chain.ts';
import { addJobs } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import {
  insertTransitions,
  lastSeals,
  type PaymentRequest,
  type PaymentRequestChange,
  type PaymentRequestTransition,
  updateRequests,
} from './payment-request.repository.ts';
import {
  type PaymentRequestStatus,
  type PaymentRequestVerb,
  paymentRequestSteps,
} from './payment-request.ts';
import { settleSandboxTask, tellClientTask, tellProviderTask, toldToClient } from './request-telling.ts';

/** A request that somebody holds, for the rooms that move it. */
export type HeldRequest = PaymentRequest;

/** By whose word requests move, when, and what the step changes beside the state. */
export interface RequestMove {
  /** Service, account or API client. */
  readonly actor: string;
  readonly at: Temporal.Instant;
  readonly reason?: string | null;
  readonly set?: PaymentRequestChange;
}

/**
 * Takes the same step with requests that the caller holds and has judged, in a few statements for however many: state, history sealed to the row before, and the jobs that
 * tell provider and client. Answers them as they stand then.
 * @throws Error for a step that is not open: judge first.
 */
export async function moveRequests(
  tx: Transaction,
  held: readonly PaymentRequest[],
  verb: PaymentRequestVerb,
  { actor, at, reason = null, set = {} }: RequestMove,
): Promise<readonly PaymentRequest[]> {
  const { from, to } = paymentRequestSteps[verb];
  const closed = held.find(({ status }) => !from.includes(status));
  if (closed) throw new Error(`A payment request can't ${verb} from ${closed.status}`);
  if (held.length === 0) return [];
  const ids = held.map(({ id }) => id);
  const before = new Map<string, PaymentRequestStatus>(held.map(({ id, status }) => [id, status]));
  const change = { ...set, status: to, updatedAt: at };
  await updateRequests(tx, ids, change);
  // They are held, so they stand as they were read, with what the step changed.
  const moved = held.map((request) => ({ ...request, ...change, version: request.version + 1 }));
  const seals = await lastSeals(tx, ids);
  await insertTransitions(
    tx,
    moved.map((request) =>
      sealedStep(request, before.get(request.id) ?? null, { actor, at, reason }, seals.get(request.id)),
    ),
  );
  await tellStep(tx, moved, before);
  return moved;
}

/** A step of a request's history, sealed to the row before it. The request bears its new state and version already. */
export function sealedStep(
  { office, id, ownerAccountId, version, status }: PaymentRequest,
  from: PaymentRequestStatus | null,
  { actor, at, reason }: Pick<PaymentRequestTransition, 'actor' | 'at' | 'reason'>,
  seal: string | null = null,
): PaymentRequestTransition {
  const row = {
    ...{ office, paymentRequestId: id, ownerAccountId, requestVersion: version, from, to: status },
    ...{ actor, reason, at },
  };
  return { ...row, hash: chainHash(seal, row) };
}

async function tellStep(
  tx: Transaction,
  moved: readonly PaymentRequest[],
  before: ReadonlyMap<string, PaymentRequestStatus>,
): Promise<void> {
  const job = (task: string, { id, version }: PaymentRequest) => ({
    payload: { paymentRequestId: id, version },
    key: `${task}:${id}:${version}`,
  });
  await addJobs(
    tx,
    tellProviderTask,
    moved.map((request) => job(tellProviderTask, request)),
  );
  const told = moved.filter(
    ({ id, status, isSandbox }) => !isSandbox && toldToClient(before.get(id) ?? null, status),
  );
  await addJobs(
    tx,
    tellClientTask,
    told.map((request) => job(tellClientTask, request)),
  );
  const settled = moved.filter(({ status, isSandbox }) => isSandbox && status === 'VALIDATED');
  await addJobs(
    tx,
    settleSandboxTask,
    settled.map((request) => job(settleSandboxTask, request)),
  );
}
