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
  /** The claim's reference, for the payment's text. */
  readonly reference: string;
  readonly ownerAccountId: string;
  /** In the currency's smallest unit. */
  readonly amountMinor: bigint;
  readonly currency: Currency;
  /** Sealed: where it is paid to. */
  readonly iban: string;
  readonly accountHolder: string;
  /** Street and number. Where the holder lives is null where nobody asked for it. */
  readonly holderAddress: string | null;
  readonly holderPostalCode: string | null;
  readonly holderTown: string | null;
  readonly holderCountry: string | null;
  readonly status: PayoutStatus;
  readonly recordedAt: Temporal.Instant;
}

/** A step that a payout took; `from` is null for its recording. */
export interface PayoutTransition {
  readonly payoutId: PayoutId;
  readonly payoutVersion: number;
  readonly from: PayoutStatus | null;
  readonly to: PayoutStatus;
  /** What finance noted, or the bank wrote. */
  readonly reason: string | null;
  /** The bank's day. */
  readonly bookedOn: string | null;
  /** Why the bank did not pay, as ISO 20022 writes it: `AC04`. */
  readonly reasonCode: string | null;
  readonly at: Temporal.Instant;
}

/** What the payouts of one state and currency amount to. */
export interface PayoutTotal {
  readonly status: PayoutStatus;
  readonly currency: Currency;
  readonly count: number;
  readonly amountMinor: bigint;
  readonly oldestAt: Temporal.Instant;
}

export type PayoutVerb =
  | 'batch'
  | 'takeBack'
  | 'release'
  | 'sendByHand'
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
  sendByHand: { from: ['PENDING'], to: 'RELEASED', by: 'FINANCE' },
  recordExecution: { from: ['RELEASED', 'UNKNOWN'], to: 'EXECUTED', by: 'BANK' },
  recordRejection: { from: ['RELEASED', 'UNKNOWN'], to: 'REJECTED', by: 'BANK' },
  recordReturn: { from: ['EXECUTED'], to: 'RETURNED', by: 'BANK' },
  recordSilence: { from: ['RELEASED'], to: 'UNKNOWN', by: 'BANK' },
};

/** Why a step can't be taken now, or null when it can. The state is judged first: it says more than a version. */
export function whyNotPayout(
  verb: PayoutVerb,
  { status, version }: Pick<Payout, 'status' | 'version'>,
  seen: number,
): 'STEP_TAKEN' | 'STEP_NOT_OPEN' | 'CHANGED' | null {
  const { from, to } = payoutSteps[verb];
  if (status === to) return 'STEP_TAKEN';
  if (!from.includes(status)) return 'STEP_NOT_OPEN';
  return version === seen ? null : 'CHANGED';
}

/** What becomes of a claim by its payout: a batch is the house's own affair, and what nobody knows is not told. */
export const toldStatuses = [
  'RELEASED',
  'EXECUTED',
  'REJECTED',
  'RETURNED',
] as const satisfies PayoutStatus[];

export type ToldStatus = (typeof toldStatuses)[number];

export function isTold(status: PayoutStatus): status is ToldStatus {
  return toldStatuses.some((told) => told === status);
}

/** Where money waits or is on its way: what finance counts. The executed ones grow for ever. */
export const openStatuses = ['PENDING', 'BATCHED', 'RELEASED', 'UNKNOWN'] as const satisfies PayoutStatus[];

/** The day in Geneva at an instant, `2026-11-01`. */
export function dayOfOffice(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
}

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
