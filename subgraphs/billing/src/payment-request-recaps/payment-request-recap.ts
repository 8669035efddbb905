import {
  type PaymentRequestId,
  type PaymentRequestStatus,
  paymentRequestSteps,
} from '../payment-requests/payment-request.ts';
import type { EntryKind, RequestEntryId } from '../request-batches/request-batch.ts';

/** Whose money an entry in the books moves, as the client reads it: what his bank pays, or what his provider is paid. */
export type MovementSide = 'CLIENT' | 'PROVIDER';

const sides: Readonly<Record<EntryKind, MovementSide>> = {
  COLLECTION: 'CLIENT',
  COLLECTION_RETURN: 'CLIENT',
  RECOVERY: 'CLIENT',
  PAYOUT: 'PROVIDER',
  PAYOUT_RETURN: 'PROVIDER',
  CLAW_BACK: 'PROVIDER',
  CLAW_BACK_RETURN: 'PROVIDER',
  REPAYMENT: 'PROVIDER',
};

const kinds = Object.keys(sides) as readonly EntryKind[];

/** The kinds of entries of one side. */
export function kindsOf(side: MovementSide): readonly EntryKind[] {
  return kinds.filter((kind) => sides[kind] === side);
}

/** The kinds that move the whole, and with it what was advanced for the client; a claw-back moves his share alone. */
export const wholeKinds: readonly EntryKind[] = ['PAYOUT', 'PAYOUT_RETURN'];

/** What is said as an entry of its own: all but the debit and the payment that everybody expects. */
export const correctionKinds: readonly EntryKind[] = kinds.filter(
  (kind) => kind !== 'COLLECTION' && kind !== 'PAYOUT',
);

/** Cents of an entry as its client reads it: above zero for what he paid or his provider was paid, below for what went back. */
export function movementMinor({ kind, amountMinor }: Movement): bigint {
  return sides[kind] === 'CLIENT' ? amountMinor : -amountMinor;
}

/** An entry in the books of the office: above zero for what came in. In cents of EUR, as all of this room. */
export interface Movement {
  readonly kind: EntryKind;
  readonly amountMinor: bigint;
}

/** An entry in the books of a request of one's own. */
export interface OwnMovement extends Movement {
  readonly id: RequestEntryId;
  readonly paymentRequestId: PaymentRequestId;
  /** The bank's day. */
  readonly bookedOn: string;
}

/** What moved for a request of the viewer's own. */
export interface RequestSettlement {
  readonly movements: readonly OwnMovement[];
}

/** An entry of its own in a statement. */
export interface OwnCorrection {
  readonly movement: OwnMovement;
}

/** What came of requests so far. */
export interface Settled {
  /** What was debited from the client, or came in from him otherwise, less what his bank took back. */
  readonly debitedMinor: bigint;
  /** What his providers were paid, less what came back or was taken back from them. */
  readonly paidMinor: bigint;
}

/** What entries come to on both sides. */
export function settle(movements: readonly Movement[]): Settled {
  const sumOf = (side: MovementSide) =>
    movements.reduce((sum, one) => (sides[one.kind] === side ? sum + movementMinor(one) : sum), 0n);
  return { debitedMinor: sumOf('CLIENT'), paidMinor: sumOf('PROVIDER') };
}

/** Requests counted together. */
export interface RequestSums extends Settled {
  readonly requests: number;
  readonly askedMinor: bigint;
  /** The client's share of what was asked. */
  readonly shareMinor: bigint;
}

export const noRequests: RequestSums = {
  ...{ requests: 0, askedMinor: 0n, shareMinor: 0n },
  ...{ debitedMinor: 0n, paidMinor: 0n },
};

/**
 * Whether the amounts of a request still move in the ordinary course: a step leads on from where it stands. What is paid changes only when a bank takes money back, and that
 * is an entry of its own.
 */
export function mayChange(status: PaymentRequestStatus): boolean {
  return status !== 'PAID' && Object.values(paymentRequestSteps).some(({ from }) => from.includes(status));
}

/** Where requests stand, in the order in which they are told: what waits first, what is over last. */
export const toldOrder = [
  ...(['AWAITING_CLIENT', 'RECEIVED', 'NOTICE_FAILED', 'VALIDATED', 'DEBITED', 'DEBIT_REFUSED'] as const),
  ...(['RECOVERED', 'PAID', 'CLAWED_BACK', 'CONTESTED', 'CANCELLED'] as const),
] as const satisfies readonly PaymentRequestStatus[];
