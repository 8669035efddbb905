import { HouseError } from '@guichet/chassis/log/house-error.ts';

export type PartnerOperation = 'INITIALIZE' | 'ASSERT' | 'CAPTURE' | 'CANCEL' | 'INQUIRE' | 'REFUND';

/** By what a question is known when it is asked again. */
export interface PartnerRequest {
  /** The same for each repetition of one question, and written down before it is asked. */
  readonly requestId: string;
  /** How many times it was asked before. */
  readonly retries: number;
  readonly signal?: AbortSignal;
}

export interface Price {
  /** In the currency's smallest unit. */
  readonly amountMinor: bigint;
  readonly currency: string;
}

/** What the partner's page is opened for. */
export interface PageOrder extends Price {
  /** At most 18 letters and digits. */
  readonly partnerOrderId: string;
  /** What the person reads on the page. */
  readonly description: string;
  readonly language: string;
  readonly returnUrl: string;
  readonly paidUrl: string;
  readonly failedUrl: string;
}

export interface OpenedPage {
  readonly token: string;
  /** Opens once. */
  readonly redirectUrl: string;
  readonly expiresAt: Temporal.Instant;
}

/** A transaction as the partner tells it. Of the card nothing comes further than the adapter. */
export interface PartnerTransaction extends Price {
  readonly status: 'AUTHORISED' | 'CAPTURED' | 'PENDING' | 'CANCELLED';
  readonly transactionId: string;
  readonly captureId: string | null;
  readonly partnerOrderId: string;
  /** Whether the card's bank bears a fraud; null where the partner doesn't say, as when he is asked again later. */
  readonly liabilityShifted: boolean | null;
}

/** What is to be paid back. */
export interface RefundOrder extends Price {
  /** What the partner knows it by: at most 18 letters and digits. */
  readonly partnerRefundId: string;
}

/** A refund as the partner tells it. */
export type PartnerRefund = Pick<PartnerTransaction, 'status' | 'transactionId' | keyof Price>;

/** Exactly one of both. */
export type TransactionName = { readonly transactionId: string } | { readonly partnerOrderId: string };

/** Who shows the page on which a card is typed, and takes the money. */
export interface PaymentPartner {
  /** @throws PartnerRefused, PartnerUnclear: as all of these. */
  initialize(order: PageOrder, request: PartnerRequest): Promise<OpenedPage>;
  /** What became of a page. Only when there is a reason to ask: the partner forbids asking again and again. */
  assert(token: string, request: PartnerRequest): Promise<PartnerTransaction>;
  /** Takes what is authorised. `isDone` is false while the partner works on it. */
  capture(transactionId: string, request: PartnerRequest): Promise<{ captureId: string; isDone: boolean }>;
  /** Gives an authorisation back. */
  cancel(transactionId: string, request: PartnerRequest): Promise<void>;
  inquire(name: TransactionName, request: PartnerRequest): Promise<PartnerTransaction>;
  /** Opens a refund of what was captured, never beyond it; it is a transaction that needs its own capture. */
  refund(captureId: string, refund: RefundOrder, request: PartnerRequest): Promise<{ transactionId: string }>;
  /** What became of a refund, by our own name of it. */
  inquireRefund(partnerRefundId: string, request: PartnerRequest): Promise<PartnerRefund>;
}

/** What a refusal means for whoever asked. */
export type PartnerVerdict =
  /** The person has not paid yet. */
  | 'NOT_STARTED'
  | 'ABORTED'
  | 'DECLINED'
  /** An earlier capture has done it. */
  | 'ALREADY_CAPTURED'
  /** He has no such transaction, or in another state than ours: he is asked what he has. */
  | 'OUT_OF_STEP'
  /** An authorisation may exist, and he can't tell. */
  | 'UNKNOWN'
  /** He will not do this, however often he is asked. */
  | 'REFUSED';

/** The partner answered no. */
export class PartnerRefused extends HouseError {
  readonly verdict: PartnerVerdict;
  /** Name of his error: a word of his protocol. */
  readonly code: string;
  constructor(verdict: PartnerVerdict, code: string) {
    super(`The payment partner refuses: ${code}`);
    this.verdict = verdict;
    this.code = code;
  }
}

/** No answer, or none that says anything: the same question is asked again later. */
export class PartnerUnclear extends HouseError {
  readonly code: string;
  constructor(code: string) {
    super(`The payment partner gave no answer: ${code}`);
    this.code = code;
  }
}
