/** What billing tells a client about a payment request. */
export type RequestNoticeKind =
  | 'ASKED'
  | 'REMINDER'
  | 'VALIDATED'
  | 'CONTESTED'
  | 'CANCELLED'
  | 'DEBITED'
  | 'DEBIT_REFUSED';

/** A matter as it is worded: a validation by the client himself and one by the end of the window are two. */
export type RequestMatter = RequestNoticeKind | 'VALIDATED_ALONE';

/** What a notice tells of a payment request. */
export interface RequestFacts {
  /** The page of the request. */
  readonly link: string;
  readonly providerName: string;
  readonly invoiceNumber: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly totalMinor: bigint;
  readonly clientShareMinor: bigint;
  /** Until when he may contest; null before it is known. */
  readonly windowEndsAt: Temporal.Instant | null;
  /** How long the window is, for the notice whose hand-over begins it. */
  readonly windowHours: number;
}

/** A notice about a payment request. */
export type RequestMail = { readonly kind: `REQUEST_${RequestMatter}` } & RequestFacts;
