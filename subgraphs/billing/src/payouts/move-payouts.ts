import { chainHash } from '@guichet/chassis/history/chain.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { insertTransitions, lastSeals, type PayoutRow, updateStates } from './payout.repository.ts';
import { isTold, type PayoutStatus, type PayoutVerb, payoutSteps } from './payout.ts';

/** By whose word a step is taken, when, and what the bank said of it. */
export interface PayoutMover {
  /** Service or account. */
  readonly actor: string;
  readonly at: Temporal.Instant;
  /** What finance noted, or the bank wrote. */
  readonly reason?: string | null;
  /** The bank's day, `2026-11-30`. */
  readonly bookedOn?: string | null;
  /** Why the bank did not pay, as ISO 20022 writes it. */
  readonly reasonCode?: string | null;
}

/**
 * Takes the same step with payouts that the caller holds and has judged with `whyNotPayout`, and has invoices told what it means
 * for their claims. Answers the payouts as they stand then.
 */
export async function movePayouts(
  tx: Transaction,
  held: readonly PayoutRow[],
  verb: PayoutVerb,
  mover: PayoutMover,
): Promise<readonly PayoutRow[]> {
  const { to } = payoutSteps[verb];
  const moved = held.map((payout) => ({ ...payout, status: to, version: payout.version + 1 }));
  if (moved.length === 0) return moved;
  await updateStates(tx, moved);
  const steps = moved.map((payout, index) => ({ payout, from: held[index]?.status ?? null }));
  await recordTransitions(tx, steps, mover);
  if (isTold(to))
    for (const { id, version } of moved)
      await addJob(
        tx,
        'tell-claim',
        { payoutId: id, payoutVersion: version },
        { key: `tell-claim:${id}:${version}` },
      );
  return moved;
}

/** Appends to the history of payouts, each row sealed to the one before it. */
export async function recordTransitions(
  tx: Transaction,
  steps: readonly { readonly payout: PayoutRow; readonly from: PayoutStatus | null }[],
  { actor, at, reason = null, bookedOn, reasonCode }: PayoutMover,
): Promise<void> {
  const seals = await lastSeals(
    tx,
    steps.map(({ payout }) => payout.id),
  );
  const rows = steps.map(({ payout, from }) => {
    const row = {
      office: payout.office,
      payoutId: payout.id,
      ownerAccountId: payout.ownerAccountId,
      payoutVersion: payout.version,
      from,
      to: payout.status,
      actor,
      reason,
      at,
      // Rows of which the bank said nothing are sealed as they were before it could.
      ...(bookedOn && { bookedOn }),
      ...(reasonCode && { reasonCode }),
    };
    return { ...row, hash: chainHash(seals.get(payout.id) ?? null, row) };
  });
  await insertTransitions(tx, rows);
}
