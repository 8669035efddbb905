import type { PaymentRequestVerb } from '../payment-requests/payment-request.ts';
import type { TransferStep } from './judge-words.ts';
import type { EntryKind, ItemPurpose, RequestBatchKind } from './request-batch.ts';

/** What a step of a transfer does to a request in it: its own step, where that is open, the entry in the books, and whether it waits for another batch. */
export interface Effect {
  readonly verb: PaymentRequestVerb | null;
  readonly entry: { readonly kind: EntryKind; readonly isIn: boolean } | null;
  readonly isDropped: boolean;
}

const booked: Readonly<Record<ItemPurpose, Effect>> = {
  DEBIT: { verb: 'debit', entry: { kind: 'COLLECTION', isIn: true }, isDropped: false },
  PAYOUT: { verb: 'pay', entry: { kind: 'PAYOUT', isIn: false }, isDropped: false },
  CLAW_BACK: { verb: 'clawBack', entry: { kind: 'CLAW_BACK', isIn: true }, isDropped: false },
};

const returned: Readonly<Record<ItemPurpose, NonNullable<Effect['entry']>>> = {
  DEBIT: { kind: 'COLLECTION_RETURN', isIn: false },
  PAYOUT: { kind: 'PAYOUT_RETURN', isIn: true },
  CLAW_BACK: { kind: 'CLAW_BACK_RETURN', isIn: false },
};

/**
 * Only money that was booked makes an entry, and only booked money is booked back. A debit that its bank refuses or takes back is the client's affair; a payment that can't be
 * made, or anything that was refused with its whole file, waits again.
 */
export function effectOf(
  kind: RequestBatchKind,
  purpose: ItemPurpose,
  { from, to, isWithFile }: Pick<TransferStep, 'from' | 'to' | 'isWithFile'>,
): Effect {
  if (to === 'EXECUTED') return booked[purpose];
  const isClients = kind === 'DEBIT' && !isWithFile;
  return {
    verb: isClients ? 'refuseDebit' : null,
    entry: from === 'EXECUTED' ? returned[purpose] : null,
    isDropped: !isClients,
  };
}
