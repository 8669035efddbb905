import type { BankAnswer, BatchStatus } from '../bank-batches/bank-batch.ts';
import type { Currency, PayoutStatus } from '../payouts/payout.ts';

export type PayoutBatchId = string & { readonly __brand: 'PayoutBatchId' };

/** Payouts that go to the bank in one file. */
export interface PayoutBatch {
  readonly id: PayoutBatchId;
  readonly office: string;
  readonly version: number;
  readonly status: BatchStatus;
  readonly currency: Currency;
  readonly count: number;
  readonly amountMinor: bigint;
  readonly madeBy: string;
  readonly madeAt: Temporal.Instant;
  /** Who released it: never who made it. */
  readonly releasedBy: string | null;
  readonly releasedAt: Temporal.Instant | null;
  /** The day on which the bank is to pay. */
  readonly executionOn: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Temporal.Instant | null;
  /** Where its file lies, and what opens it; null before it is released. */
  readonly storageKey: string | null;
  readonly fileKey: string | null;
  readonly fileSize: number | null;
  readonly answer: BankAnswer | null;
  readonly answeredOn: string | null;
}

/** How many of its payouts stand where, and what they amount to. */
export interface BatchShare {
  readonly batchId: PayoutBatchId;
  readonly status: PayoutStatus;
  readonly currency: Currency;
  readonly count: number;
  readonly amountMinor: bigint;
}
