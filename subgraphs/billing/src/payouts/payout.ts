export type PayoutId = string & { readonly __brand: 'PayoutId' };

/** The office whose claims are paid here. */
export const insuranceOffice = 'INSURANCE';

/** An entity that another subgraph knows more of. */
export interface EntityKey {
  readonly id: string;
}

export type PayoutStatus =
  | 'PENDING'
  | 'BATCHED'
  | 'RELEASED'
  | 'EXECUTED'
  | 'REJECTED'
  | 'RETURNED'
  | 'UNKNOWN';

export type Currency = 'CHF' | 'EUR';

/** A payment of the office to a person. */
export interface Payout {
  readonly id: PayoutId;
  readonly office: string;
  readonly version: number;
  readonly claimId: string;
  /** The version that the decision gave the claim: with the claim it is the payout's key. */
  readonly decisionVersion: number;
  readonly ownerAccountId: string;
  /** In the currency's smallest unit. */
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly status: PayoutStatus;
  readonly recordedAt: Temporal.Instant;
}

/** A step that a payout took; `from` is null for its recording. */
export interface PayoutTransition {
  readonly payoutId: PayoutId;
  readonly payoutVersion: number;
  readonly from: PayoutStatus | null;
  readonly to: PayoutStatus;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
}

export type PayoutVerb =
  | 'batch'
  | 'takeBack'
  | 'release'
  | 'recordExecution'
  | 'recordRejection'
  | 'recordReturn'
  | 'recordSilence';

interface PayoutStep {
  readonly from: readonly PayoutStatus[];
  readonly to: PayoutStatus;
  /** Finance decides; the bank tells. */
  readonly by: 'FINANCE' | 'BANK';
}

/** Every state that a payout can reach once it is recorded, how, and by whose word. There is no other way. */
export const payoutSteps: Readonly<Record<PayoutVerb, PayoutStep>> = {
  batch: { from: ['PENDING'], to: 'BATCHED', by: 'FINANCE' },
  takeBack: { from: ['BATCHED'], to: 'PENDING', by: 'FINANCE' },
  release: { from: ['BATCHED'], to: 'RELEASED', by: 'FINANCE' },
  recordExecution: { from: ['RELEASED', 'UNKNOWN'], to: 'EXECUTED', by: 'BANK' },
  recordRejection: { from: ['RELEASED', 'UNKNOWN'], to: 'REJECTED', by: 'BANK' },
  recordReturn: { from: ['EXECUTED'], to: 'RETURNED', by: 'BANK' },
  recordSilence: { from: ['RELEASED'], to: 'UNKNOWN', by: 'BANK' },
};

/** States in which the person has no money and will get none by this payout: only then may another follow. */
export const unpaidForGood: readonly PayoutStatus[] = ['REJECTED', 'RETURNED'];

/**
 * What to do with a decision to pay, beside the claim's latest payout: record it, answer what stands (the same decision
 * told again, or one that a later one has overtaken), or refuse, since the money may still arrive by the latest payout.
 */
export function judgeDecision(
  decisionVersion: number,
  latest: Pick<Payout, 'decisionVersion' | 'status'> | null,
): 'RECORD' | 'STANDS' | 'STILL_OPEN' {
  if (!latest) return 'RECORD';
  if (decisionVersion <= latest.decisionVersion) return 'STANDS';
  return unpaidForGood.includes(latest.status) ? 'RECORD' : 'STILL_OPEN';
}
