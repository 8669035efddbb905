import type { HeldRequest } from '../payment-requests/move-requests.ts';

export type RequestBatchId = string & { readonly __brand: 'RequestBatchId' };
export type RequestTransferId = string & { readonly __brand: 'RequestTransferId' };
export type RepaymentId = string & { readonly __brand: 'RepaymentId' };
export type RequestEntryId = string & { readonly __brand: 'RequestEntryId' };

/** What a batch has the bank do: debit the clients' shares, or pay providers. */
export type RequestBatchKind = 'DEBIT' | 'PAYOUT';

/** What a request goes into a batch for. A claw-back is set off against what its provider is paid. */
export type ItemPurpose = 'DEBIT' | 'PAYOUT' | 'CLAW_BACK';

/** Where one debit or one payment to a provider stands with the bank. */
export type TransferStatus = 'MADE' | 'RELEASED' | 'EXECUTED' | 'REFUSED' | 'RETURNED';

/** Where a repayment by the provider's own transfer stands: found by one person, confirmed by another or taken back. */
export type RepaymentStatus = 'RECORDED' | 'CONFIRMED' | 'WITHDRAWN';

/** A movement of money of a request, as the office's account sees it. */
export type EntryKind =
  | 'COLLECTION'
  | 'COLLECTION_RETURN'
  | 'RECOVERY'
  | 'PAYOUT'
  | 'PAYOUT_RETURN'
  | 'CLAW_BACK'
  | 'CLAW_BACK_RETURN'
  | 'REPAYMENT';

/** A request that waits for a batch, and what for. */
export interface WaitingItem {
  readonly request: HeldRequest;
  readonly purpose: ItemPurpose;
}

/** A request in a batch, or in what one would be, as it is shown. */
export interface ShownItem {
  readonly paymentRequestId: HeldRequest['id'];
  readonly purpose: ItemPurpose;
  readonly amountMinor: bigint;
}

/** What one debit or one payment is made of. */
export interface PlannedTransfer {
  readonly amountMinor: bigint;
  readonly items: readonly WaitingItem[];
}

/** What a batch would be made of, and what can't go with it. */
export interface BatchPlan {
  readonly transfers: readonly PlannedTransfer[];
  /** Of providers who owe as much as they are owed, or more: it waits for what they are paid next. */
  readonly leftBehind: readonly WaitingItem[];
}

/** Whether `purpose` goes with batches of this kind. */
export const purposesOf: Readonly<Record<RequestBatchKind, readonly ItemPurpose[]>> = {
  DEBIT: ['DEBIT'],
  PAYOUT: ['PAYOUT', 'CLAW_BACK'],
};

/** Cents of an item: of a debit what is taken, of a payment what is paid, less than zero for what is set off. */
export function itemMinor({ request, purpose }: WaitingItem): bigint {
  if (purpose === 'PAYOUT') return request.totalMinor;
  return purpose === 'DEBIT' ? request.clientShareMinor : -request.clientShareMinor;
}

/** Each debit by itself; of each provider one payment of all that waits, as long as something is left to pay. */
export function planBatch(kind: RequestBatchKind, waiting: readonly WaitingItem[]): BatchPlan {
  const together =
    kind === 'DEBIT'
      ? waiting.map((item) => [item])
      : [...Map.groupBy(waiting, ({ request }) => request.providerId).values()];
  const planned = together.map((items) => ({ items, amountMinor: sumOf(items.map(itemMinor)) }));
  return {
    transfers: planned.filter(({ amountMinor }) => amountMinor > 0n),
    leftBehind: planned.filter(({ amountMinor }) => amountMinor <= 0n).flatMap(({ items }) => items),
  };
}

export function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
