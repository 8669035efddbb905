import type { Currency } from '../payouts/payout.ts';
import type { PostageCode } from '../services/postage.ts';
import type { Answers } from '../services/question.ts';

export type OrderId = string & { readonly __brand: 'OrderId' };
export type OrderLineId = string & { readonly __brand: 'OrderLineId' };

/** The office whose services are ordered. */
export const ordersOffice = 'POPULATION';

export type OrderStatus =
  | 'AWAITING_PAYMENT'
  | 'PAYMENT_UNCLEAR'
  | 'EXPIRED'
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'RETURNED'
  | 'WITHDRAWN'
  | 'REFUSED';

export type SettlementKind = 'CARD' | 'ON_ACCOUNT';

/** Why an order goes to the card. */
export type OrderCardReason =
  | 'PRIVATE_PERSON'
  | 'SERVICE_NOT_ELIGIBLE'
  | 'SERVICE_NOT_ACTIVATED'
  | 'RIGHT_NOT_GRANTED'
  | 'ACCOUNT_SUSPENDED';

/** Where what was ordered is sent. */
export interface DeliveryAddress {
  readonly recipient: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
}

/** A version of a text that the person accepted with the order. */
export interface AcceptedTerms {
  readonly text: 'OFFICE' | 'STATE';
  readonly version: string;
}

/** An order as it stands. What it costs is fixed once its payment is validated: `confirmedAt` says when. */
export interface Order {
  readonly id: OrderId;
  readonly office: string;
  readonly version: number;
  /** What a person quotes: 1 to 16 letters and digits, `OC2611280000042`. */
  readonly number: string;
  readonly ownerAccountId: string;
  /** Given and family name of who ordered, as they were then. */
  readonly orderedBy: string;
  /** For a company: its organisation, the member's place in it, its account (null as long as it has none) and the name under which it orders. */
  readonly organisationId: string | null;
  readonly membershipId: string | null;
  readonly clientAccountId: string | null;
  readonly companyName: string | null;
  readonly settlement: SettlementKind;
  /** Null on account. */
  readonly cardReason: OrderCardReason | null;
  readonly currency: Currency;
  readonly feeMinor: bigint;
  readonly postageMinor: bigint;
  readonly postage: PostageCode;
  readonly delivery: DeliveryAddress;
  readonly terms: readonly AcceptedTerms[];
  /** Language of the person when he ordered: of his papers. */
  readonly locale: 'fr' | 'de' | 'it' | 'en';
  readonly status: OrderStatus;
  readonly placedAt: Temporal.Instant;
  /** Until when it waits to be paid; null on account. */
  readonly expiresAt: Temporal.Instant | null;
  /** When its payment was validated: the card's authorisation, or the click that confirms it on account. */
  readonly confirmedAt: Temporal.Instant | null;
  /** The month in Geneva of `confirmedAt`, `2026-10`. */
  readonly month: string | null;
  /** The officer's words: of a refusal the decision, of returned mail what came back. */
  readonly officerMessage: string | null;
}

/** One service of an order. A recap has a row for each. */
export interface OrderLine {
  readonly id: OrderLineId;
  readonly office: string;
  readonly orderId: OrderId;
  readonly ownerAccountId: string;
  /** From 1. */
  readonly position: number;
  readonly serviceCode: string;
  /** Of which edition of the service its title, delays and questions are. */
  readonly editionFrom: string;
  readonly editionVersion: number;
  /** Where the fee stands. */
  readonly feeSource: string | null;
  readonly feeMinor: bigint;
  /** What of the order's postage this line bears: one letter is paid once. */
  readonly postageMinor: bigint;
  /** What the customer calls it, for his own books. */
  readonly reference: string | null;
  readonly answers: Answers;
}

/** A line as it is kept: what was answered is sealed for `billing.answers`. */
export interface SealedLine extends Omit<OrderLine, 'answers'> {
  readonly answers: string;
}

/** A step that an order took; `from` is null for its placing, and both totals are for any but one that renewed the price. */
export interface OrderTransition
  extends Readonly<Record<'totalBeforeMinor' | 'totalAfterMinor', bigint | null>> {
  readonly orderId: OrderId;
  readonly orderVersion: number;
  readonly from: OrderStatus | null;
  readonly to: OrderStatus;
  readonly by: OrderSide;
  readonly at: Temporal.Instant;
  readonly reason: string | null;
}

/** On whose side an order was moved. */
export type OrderSide = 'OWNER' | 'OFFICE' | 'PAYMENT' | 'TIME';

export type OrderVerb =
  | 'doubtPayment'
  | 'resolveDoubt'
  | 'confirm'
  | 'cancel'
  | 'expire'
  | 'withdraw'
  | 'fulfil'
  | 'recordReturn'
  | 'sendAgain'
  | 'refuse';

interface OrderStep {
  readonly from: readonly OrderStatus[];
  readonly to: OrderStatus;
  readonly by: OrderSide;
}

/**
 * Every state that an order can reach once it is placed, how, and on whose side. There is no other way. Before its payment is validated it is cancelled
 * freely; afterwards it is definitive, and the fee stays due when it is withdrawn or refused (terms, ch. 3 and 5).
 */
export const orderSteps: Readonly<Record<OrderVerb, OrderStep>> = {
  doubtPayment: { from: ['AWAITING_PAYMENT'], to: 'PAYMENT_UNCLEAR', by: 'PAYMENT' },
  resolveDoubt: { from: ['PAYMENT_UNCLEAR'], to: 'AWAITING_PAYMENT', by: 'PAYMENT' },
  confirm: { from: ['AWAITING_PAYMENT', 'PAYMENT_UNCLEAR'], to: 'CONFIRMED', by: 'PAYMENT' },
  cancel: { from: ['AWAITING_PAYMENT'], to: 'CANCELLED', by: 'OWNER' },
  expire: { from: ['AWAITING_PAYMENT'], to: 'EXPIRED', by: 'TIME' },
  withdraw: { from: ['CONFIRMED'], to: 'WITHDRAWN', by: 'OWNER' },
  fulfil: { from: ['CONFIRMED'], to: 'DELIVERED', by: 'OFFICE' },
  recordReturn: { from: ['DELIVERED'], to: 'RETURNED', by: 'OFFICE' },
  sendAgain: { from: ['RETURNED'], to: 'DELIVERED', by: 'OFFICE' },
  refuse: { from: ['CONFIRMED'], to: 'REFUSED', by: 'OFFICE' },
};

/** States in which the fee is due, whatever became of the order. */
export const dueStatuses = [
  'CONFIRMED',
  'DELIVERED',
  'RETURNED',
  'WITHDRAWN',
  'REFUSED',
] as const satisfies OrderStatus[];

/** Why a step can't be taken now, or null when it can. The state is judged first: it says more than a version. */
export function whyNotOrder(
  verb: OrderVerb,
  { status, version }: Pick<Order, 'status' | 'version'>,
  seen: number,
): 'STEP_TAKEN' | 'STEP_NOT_OPEN' | 'CHANGED' | null {
  const { from, to } = orderSteps[verb];
  if (status === to) return 'STEP_TAKEN';
  if (!from.includes(status)) return 'STEP_NOT_OPEN';
  return version === seen ? null : 'CHANGED';
}

/** Whether an order can still be paid by card, as far as its own state goes. */
export function isPayable(status: OrderStatus): boolean {
  return orderSteps.confirm.from.includes(status);
}

/** Hours that an order waits to be paid. */
export const hoursToPay = 24;

/** What an order costs. */
export function totalOf({ feeMinor, postageMinor }: Pick<Order, 'feeMinor' | 'postageMinor'>): bigint {
  return feeMinor + postageMinor;
}

/** The month in Geneva at an instant, `2026-11`. */
export function monthOfOffice(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Europe/Zurich').toPlainDate().toPlainYearMonth().toString();
}
