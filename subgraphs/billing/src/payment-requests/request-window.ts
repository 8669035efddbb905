import type { PaymentRequestStatus, RequestValidation } from './payment-request.ts';

/** From when and until when a client may answer. */
export interface RequestWindow {
  readonly notifiedAt: Temporal.Instant;
  readonly windowEndsAt: Temporal.Instant;
}

/** What is known of a hand-over: when a carrier took the notice, when the request came in, and when billing heard of it, by its database's clock. */
interface HandOver {
  readonly handedOverAt: Temporal.Instant;
  readonly createdAt: Temporal.Instant;
  readonly heardAt: Temporal.Instant;
}

/** Billing asks at least every five minutes. What it hears later than this it could not have heard before: it was away, and so was the client's page. */
const heardInTime = Temporal.Duration.from({ minutes: 10 });

/** Before its end the client is reminded once. */
const reminderBefore = Temporal.Duration.from({ hours: 24 });

/** How close to the hour a sweep is arranged: requests that end within the same ten seconds share one. */
const sweepEvery = 10_000;

const { compare } = Temporal.Instant;

/**
 * The window of a request whose notice was handed over: elapsed hours, so that a change of the clock makes it neither shorter nor longer. What identity says is
 * held within what this database knows: nobody was told of a request before it came in, and nobody will have been told tomorrow. The hours of an outage don't count:
 * meanwhile nobody could have answered.
 */
export function openWindow({ handedOverAt, createdAt, heardAt }: HandOver, length: number): RequestWindow {
  // To the millisecond, as rows keep it.
  const taken = handedOverAt.round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  const latest = compare(taken, heardAt) > 0 ? heardAt : taken;
  const told = compare(latest, createdAt) < 0 ? createdAt : latest;
  const isHeardInTime = compare(told.add(heardInTime), heardAt) >= 0;
  const notifiedAt = isHeardInTime ? told : heardAt;
  return { notifiedAt, windowEndsAt: notifiedAt.add({ milliseconds: length }) };
}

/** When the client is reminded; null for a window that is too short for it. */
export function remindsAt({ notifiedAt, windowEndsAt }: RequestWindow): Temporal.Instant | null {
  const at = windowEndsAt.subtract(reminderBefore);
  return compare(at, notifiedAt) > 0 ? at : null;
}

/** When to look for requests that end at an instant: never before it, and at most ten seconds after. */
export function sweepsAt(windowEndsAt: Temporal.Instant): Temporal.Instant {
  const ends = windowEndsAt.epochMilliseconds;
  return Temporal.Instant.fromEpochMilliseconds(Math.ceil(ends / sweepEvery) * sweepEvery);
}

/** A request as its window looks at it. */
interface WindowedRequest {
  readonly status: PaymentRequestStatus;
  readonly validation: RequestValidation | null;
  readonly windowEndsAt: Temporal.Instant | null;
}

/**
 * Why a client can't answer now: the window has not opened, it has closed, or there is an answer. Who comes after the end hears of the end, whether the request was
 * validated by it yet or not.
 */
export function whyNoAnswer(
  { status, validation, windowEndsAt }: WindowedRequest,
  now: Temporal.Instant,
): 'NOT_OPEN' | 'CLOSED' | 'ANSWERED' | null {
  if (status === 'RECEIVED' || status === 'NOTICE_FAILED') return 'NOT_OPEN';
  if (status !== 'AWAITING_CLIENT') return validation === 'AUTOMATIC' ? 'CLOSED' : 'ANSWERED';
  return windowEndsAt && compare(now, windowEndsAt) < 0 ? null : 'CLOSED';
}

/** After how many seconds identity is asked again whether the client was told. */
export function askAgainAfter(asked: number): number {
  return [1, 2, 5, 10, 30, 60][asked - 1] ?? 300;
}
