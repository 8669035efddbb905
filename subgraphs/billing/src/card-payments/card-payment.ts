export type CardPaymentId = string & { readonly __brand: 'CardPaymentId' };

/** The office that takes cards. */
export const cardOffice = 'POPULATION';

export type CardPaymentStatus =
  /** Written down; the partner has not given a page yet. */
  | 'OPENED'
  /** The partner waits for the person on his page. */
  | 'PAGE_OPEN'
  /** The person is done, the partner is not: he tells later. */
  | 'PENDING'
  /** The bank holds the amount, the price stands: to be captured. */
  | 'AUTHORISED'
  /** Taken. The one state in which an order is paid. */
  | 'CAPTURED'
  /** The authorisation is to be given back: nothing will be taken. */
  | 'CANCELLING'
  | 'CANCELLED'
  | 'DECLINED'
  | 'ABORTED'
  | 'EXPIRED'
  /** Nobody knows without looking: on finance's list until somebody does. */
  | 'UNCLEAR';

/** Why a payment is where it is: a closed list, since a partner's own sentences are not ours to keep. */
export type CardReason =
  | 'PAGE_REFUSED'
  | 'NOT_PAID_IN_TIME'
  | 'DECLINED_BY_BANK'
  | 'ABORTED_BY_PERSON'
  | 'PRICE_CHANGED'
  | 'ORDER_CLOSED'
  | 'LIABILITY_NOT_SHIFTED'
  | 'CANCELLED_BY_PARTNER'
  | 'AMOUNT_DIFFERS'
  | 'ORDER_DIFFERS'
  | 'TAKEN_AGAINST_PRICE'
  | 'OUTCOME_UNKNOWN'
  | 'PARTNER_REFUSES'
  | 'PARTNER_SILENT'
  | 'SEEN_BY_FINANCE';

/** One attempt to pay an order by card. */
export interface CardPayment {
  readonly id: CardPaymentId;
  readonly office: string;
  readonly version: number;
  readonly orderId: string;
  /** 1 for an order's first. */
  readonly attempt: number;
  /** What the partner knows it by. */
  readonly partnerOrderId: string;
  readonly ownerAccountId: string;
  /** What is taken, frozen when the page was opened: in the currency's smallest unit. */
  readonly amountMinor: bigint;
  readonly currency: string;
  /** What callbacks name it by. */
  readonly callbackKey: string;
  /** Where in our client the person comes back to. */
  readonly returnPath: string;
  readonly token: string | null;
  readonly transactionId: string | null;
  readonly captureId: string | null;
  readonly status: CardPaymentStatus;
  readonly reason: CardReason | null;
  readonly openedAt: Temporal.Instant;
  /** Until when the partner's page can be used. */
  readonly pageExpiresAt: Temporal.Instant | null;
  /** When somebody last called back about it: the person, or the partner. */
  readonly calledAt: Temporal.Instant | null;
}

/** How an attempt stands, since when, and how often the partner was asked about its page. */
export interface AttemptStanding extends Pick<CardPayment, 'orderId' | 'status' | 'reason' | 'calledAt'> {
  readonly at: Temporal.Instant;
  /** In all. */
  readonly asked: number;
  /** With an answer, since somebody last called back. */
  readonly answered: number;
}

export type CardPaymentVerb =
  | 'openPage'
  | 'await'
  | 'authorise'
  | 'capture'
  | 'giveBack'
  | 'cancel'
  | 'decline'
  | 'abort'
  | 'expire'
  | 'doubt';

interface CardStep {
  readonly from: readonly CardPaymentStatus[];
  readonly to: CardPaymentStatus;
}

/** What the partner may still be heard of: he has the last word, also after a refusal of which he thought better. */
const heard = ['PAGE_OPEN', 'PENDING', 'UNCLEAR', 'DECLINED', 'ABORTED', 'EXPIRED'] as const;

/** Every step of an attempt. There is no other: what is taken stays taken, what was given back stays given back. */
export const cardSteps: Readonly<Record<CardPaymentVerb, CardStep>> = {
  openPage: { from: ['OPENED'], to: 'PAGE_OPEN' },
  await: { from: ['PAGE_OPEN', 'UNCLEAR'], to: 'PENDING' },
  authorise: { from: heard, to: 'AUTHORISED' },
  capture: { from: [...heard, 'AUTHORISED'], to: 'CAPTURED' },
  giveBack: { from: heard, to: 'CANCELLING' },
  cancel: { from: ['CANCELLING', 'PAGE_OPEN', 'PENDING', 'AUTHORISED', 'UNCLEAR'], to: 'CANCELLED' },
  decline: { from: ['PAGE_OPEN', 'PENDING', 'UNCLEAR'], to: 'DECLINED' },
  abort: { from: ['PAGE_OPEN', 'PENDING', 'UNCLEAR'], to: 'ABORTED' },
  expire: { from: ['OPENED', 'PAGE_OPEN', 'PENDING', 'UNCLEAR'], to: 'EXPIRED' },
  doubt: {
    from: [...heard.filter((status) => status !== 'UNCLEAR'), 'AUTHORISED', 'CANCELLING'],
    to: 'UNCLEAR',
  },
};

export function mayTake(verb: CardPaymentVerb, status: CardPaymentStatus): boolean {
  return cardSteps[verb].from.includes(status);
}

/** States in which the partner holds or has the money, or may: one attempt of an order at a time. */
export const holdingStatuses = ['AUTHORISED', 'CAPTURED'] as const satisfies CardPaymentStatus[];

/**
 * Whether an order may be tried again beside its latest attempt: always, unless that one has taken the money, is about to, or
 * might have. A page that was left open is no obstacle, since of two that are paid after all the second is given back.
 */
export function whyNotAnother(status: CardPaymentStatus): 'PAID' | 'UNDER_WAY' | 'UNCLEAR' | null {
  if (status === 'CAPTURED') return 'PAID';
  if (status === 'UNCLEAR') return 'UNCLEAR';
  return status === 'PENDING' || status === 'AUTHORISED' || status === 'CANCELLING' ? 'UNDER_WAY' : null;
}

/** An order is tried this many times at most: two digits of the partner's order id. */
export const mostAttempts = 99;

/**
 * What the partner knows an attempt by: 18 letters and digits at most, since of a PostFinance payment he keeps no more and no
 * other characters.
 * @throws Error for an order number that is not 1 to 16 letters and digits: the caller has a bug.
 */
export function partnerOrderIdOf(orderNumber: string, attempt: number): string {
  if (!/^[A-Za-z0-9]{1,16}$/.test(orderNumber) || attempt < 1 || attempt > mostAttempts)
    throw new Error('The payment partner could not tell this order from another');
  return `${orderNumber}${String(attempt).padStart(2, '0')}`;
}
