import { chainHash } from '@guichet/chassis/history/chain.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { insertRefundTransition, lastRefundSeal, updateRefund } from './refund.repository.ts';
import {
  mayTake,
  type OrderRefund,
  type OrderRefundStatus,
  type RefundDoubt,
  type RefundVerb,
  refundSteps,
} from './refund.ts';
import { tellRefundTask } from './tell-refund.ts';

/** By whose word a step is taken, when, why nobody is sure, and what it brings to light. */
export interface RefundMover {
  readonly actor: string;
  readonly at: Temporal.Instant;
  readonly doubt?: RefundDoubt | null;
  readonly transactionId?: string | undefined;
}

/**
 * Takes a step with a refund that the caller holds. Once it is done the person is told. Answers it as it stands then.
 * @throws Error for a step that is not open: judge first.
 */
export async function moveRefund(
  tx: Transaction,
  held: OrderRefund,
  verb: RefundVerb,
  mover: RefundMover,
): Promise<OrderRefund> {
  if (!mayTake(verb, held.status)) throw new Error(`A refund can't ${verb} from ${held.status}`);
  const { at, doubt = null, transactionId = held.transactionId } = mover;
  const status = refundSteps[verb].to;
  const hasEnded = status === 'DONE' || status === 'REFUSED';
  const moved = {
    ...held,
    status,
    doubt,
    transactionId,
    version: held.version + 1,
    endedAt: hasEnded ? at : null,
  };
  await updateRefund(tx, moved);
  await recordRefundStep(tx, held.status, moved, mover);
  if (status === 'DONE')
    await addJob(tx, tellRefundTask, { refundId: held.id }, { key: `${tellRefundTask}:${held.id}` });
  return moved;
}

/** Appends to the history of a refund, sealed to the row before. */
export async function recordRefundStep(
  tx: Transaction,
  from: OrderRefundStatus | null,
  refund: OrderRefund,
  { actor, at }: Pick<RefundMover, 'actor' | 'at'>,
): Promise<void> {
  const row = {
    office: refund.office,
    refundId: refund.id,
    ownerAccountId: refund.ownerAccountId,
    refundVersion: refund.version,
    from,
    to: refund.status,
    doubt: refund.doubt,
    ...{ actor, at },
  };
  const seal = from === null ? null : await lastRefundSeal(tx, refund.id);
  await insertRefundTransition(tx, { ...row, hash: chainHash(seal, row) });
}
