import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type ProviderEventId = Branded<'ProviderEventId'>;

/** What may be told to a provider, in the order of a request's life. */
export const providerEventTypes = [
  'CLIENT_REFUSED',
  'CLIENT_ENDED',
  'PAYMENT_REQUEST_AWAITING_CLIENT',
  'PAYMENT_REQUEST_NOTICE_FAILED',
  'PAYMENT_REQUEST_VALIDATED',
  'PAYMENT_REQUEST_CONTESTED',
  'PAYMENT_REQUEST_CANCELLED',
  'PAYMENT_REQUEST_DEBITED',
  'PAYMENT_REQUEST_DEBIT_REFUSED',
  'PAYMENT_REQUEST_RECOVERED',
  'PAYMENT_REQUEST_PAID',
  'PAYMENT_REQUEST_CLAWED_BACK',
] as const;

export type ProviderEventType = (typeof providerEventTypes)[number];
