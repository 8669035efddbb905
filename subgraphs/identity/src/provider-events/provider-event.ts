import { largestPage } from '@guichet/chassis/pages/page.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
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

/** An event as its provider reads it. */
export interface ProviderEvent {
  readonly id: ProviderEventId;
  readonly type: ProviderEventType;
  readonly at: Temporal.Instant;
  readonly clientId: string | null;
  readonly paymentRequestId: string | null;
  /** Where it stands among its provider's. */
  readonly position: bigint;
}

/** Which part of the events is asked for. */
export interface EventPage {
  /** From 0 to 100. */
  readonly first: number;
  /** Exclusive; null for the start. */
  readonly after: bigint | null;
}

/** How an event is called on the wire: `payment_request.validated`. */
export function wireName(type: ProviderEventType): string {
  const subject = type.startsWith('CLIENT_') ? 'CLIENT' : 'PAYMENT_REQUEST';
  return `${subject}.${type.slice(subject.length + 1)}`.toLowerCase();
}

/** @throws GraphQLError with the code BAD_CURSOR for a cursor that no page of events handed out. */
export function readEventPage(args: {
  first?: number | null | undefined;
  after?: string | null | undefined;
}): EventPage {
  return {
    first: Math.min(Math.max(args.first ?? 50, 0), largestPage),
    after: args.after ? readCursor(args.after) : null,
  };
}

/** The cursor of an event: it gives away nothing but where it stands. */
export function eventCursor({ position }: Pick<ProviderEvent, 'position'>): string {
  return Buffer.from(`event ${position}`).toString('base64url');
}

function readCursor(cursor: string): bigint {
  const [, position] = /^event (\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!position) throw badRequest('BAD_CURSOR', 'This cursor was not handed out by this list.');
  return BigInt(position);
}
