import type { FigurePeriod } from '@guichet/chassis/figures/period.ts';
import type { PaymentRequestStatus, RequestValidation } from '../payment-requests/payment-request.ts';

/** By what payment requests are counted together. */
export type PaymentRequestFigureGroup = 'REQUEST_STATUS' | 'MONTH' | 'VALIDATION';

/** Which payment requests are counted, as it was asked. */
export interface AskedPaymentRequestFigures {
  readonly createdFrom?: string | null | undefined;
  readonly createdUntil?: string | null | undefined;
  readonly statuses?: readonly PaymentRequestStatus[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which payment requests are counted: those of the period, as far as nothing narrows them. */
export interface PaymentRequestFigureQuestion extends FigurePeriod {
  readonly statuses: readonly PaymentRequestStatus[] | null;
}

/** The figures of the requests of one group. */
export interface PaymentRequestCounts {
  readonly requests: number;
  readonly clients: number;
  readonly notNotified: number;
  readonly awaitingClient: number;
  readonly validatedByClient: number;
  readonly validatedAutomatically: number;
  readonly contested: number;
  readonly cancelled: number;
  readonly totalMinor: bigint;
  readonly clientShareMinor: bigint;
  /** How many clients' answers the times are of. */
  readonly answered: number;
  /** In seconds; null when no client has answered. */
  readonly medianSeconds: number | null;
  readonly ninetiethSeconds: number | null;
}

/** A group and what distinguishes it; null for what is not grouped by, and for the validation of what nobody has validated. */
export interface PaymentRequestFigureRow {
  readonly status: PaymentRequestStatus | null;
  readonly month: string | null;
  readonly validation: RequestValidation | null;
  readonly counts: PaymentRequestCounts;
}
