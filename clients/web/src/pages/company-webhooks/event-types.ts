import type { ProviderEventType } from '../../graphql/__generated__/types.ts';

/** What an address may hear of, in the order of a client's and a request's life. */
export const eventTypes: readonly ProviderEventType[] = [
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
];
