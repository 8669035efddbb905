import { createHash } from 'node:crypto';
import type { Currency, Payout, PayoutStatus } from '../payouts/payout.ts';

export type PayoutBatchId = string & { readonly __brand: 'PayoutBatchId' };

export type PayoutBatchStatus = 'MADE' | 'RELEASED' | 'UNDONE';

/** What the bank answered to the file. */
export type BankAnswer = 'ACCEPTED' | 'REJECTED';

/** Payouts that go to the bank in one file. */
export interface PayoutBatch {
  readonly id: PayoutBatchId;
  readonly office: string;
  readonly version: number;
  readonly status: PayoutBatchStatus;
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

/** The most payouts of one batch: a person looks through what is released. */
export const mostPayouts = 1000;

/** Why a batch can't be released or undone now, or null when it can. */
export function whyNotBatch(
  verb: 'release' | 'undo',
  { status, version, madeBy }: Pick<PayoutBatch, 'status' | 'version' | 'madeBy'>,
  { actor, seen }: { readonly actor: string; readonly seen: number },
): 'BATCH_NOT_OPEN' | 'CHANGED' | 'MADE_BY_ONESELF' | null {
  if (status !== 'MADE') return 'BATCH_NOT_OPEN';
  if (version !== seen) return 'CHANGED';
  return verb === 'release' && madeBy === actor ? 'MADE_BY_ONESELF' : null;
}

/**
 * Names what a preview shows: how many payouts, and which. A batch is made of these or not at all; payouts that come later are behind
 * them and change nothing.
 */
export function sealOf(payouts: readonly Pick<Payout, 'id' | 'version'>[]): string {
  const hash = createHash('sha256').update(payouts.map(({ id, version }) => `${id} ${version}`).join('\n'));
  return `${payouts.length}.${hash.digest('base64url')}`;
}

/** How many payouts a preview showed; 0 for what no preview said. */
export function countOf(seal: string): number {
  const [, count = '0'] = /^(\d{1,4})\.[\w-]{43}$/.exec(seal) ?? [];
  return Math.min(Number(count), mostPayouts);
}

/** The references in the bank's files: ours for ever, in its letters. */
export const references = {
  message: (batch: PayoutBatchId) => bare(batch),
  group: (batch: PayoutBatchId) => `${bare(batch)}-1`,
  transfer: (payout: string) => bare(payout),
};

/** The id of a batch or of a payout that a reference names, or null. A bank may write it in capitals. */
export function idOfReference(reference: string | null): string | null {
  const [, text] = /^([0-9a-f]{32})(?:-1)?$/i.exec(reference ?? '') ?? [];
  return text?.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') ?? null;
}

function bare(id: string): string {
  return id.replaceAll('-', '');
}
