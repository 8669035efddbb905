import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { LocalRefund } from './local-refunds.ts';
import { type CardCourse, testCardOf } from './test-cards.ts';

export type LocalStatus = 'OPEN' | 'AUTHORIZED' | 'CAPTURED' | 'CANCELED' | 'DECLINED' | 'ABORTED';

/** A payment as the stand-in for the partner has it. */
export interface LocalPayment {
  readonly token: string;
  readonly id: string;
  readonly orderId: string;
  readonly value: string;
  readonly currency: string;
  readonly description: string;
  /** In which the page speaks. */
  readonly language: Locale;
  readonly returnUrl: string;
  readonly paidUrl: string | null;
  readonly failedUrl: string | null;
  /** ISO 8601. */
  readonly expiration: string;
  status: LocalStatus;
  /** The page opens once. */
  isShown: boolean;
  /** The test card that was chosen. */
  card: string | null;
  captureId: string | null;
  /** How many times money was really taken: 0 or 1, or the counter has a bug. */
  captures: number;
  /** What went back, or was to. */
  refunds?: LocalRefund[];
  /** What was asked about it. */
  calls: { operation: string; requestId: string; retryIndicator: number }[];
}

export interface LocalPayments {
  add(
    order: Pick<
      LocalPayment,
      'orderId' | 'value' | 'currency' | 'description' | 'language' | 'returnUrl' | 'paidUrl' | 'failedUrl'
    >,
  ): LocalPayment;
  byToken(token: string): LocalPayment | null;
  find(matches: (payment: LocalPayment) => boolean): LocalPayment | null;
  all(): readonly LocalPayment[];
  /** Keeps what was changed. */
  keep(): void;
}

/** Half an hour, as Saferpay's pages. */
const pageLife = 30 * 60_000;

/** Remembers payments: in a file, since a partner does not forget when the counter is started anew; null for memory alone. */
export function openLocalPayments(file: string | null): LocalPayments {
  const payments: LocalPayment[] = file === null ? [] : readKept(file);
  const keep = () => {
    if (file === null) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(payments), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    add(order) {
      const payment: LocalPayment = {
        ...order,
        token: name(),
        id: name(),
        expiration: new Date(Date.now() + pageLife).toISOString(),
        status: 'OPEN',
        isShown: false,
        card: null,
        captureId: null,
        captures: 0,
        calls: [],
      };
      payments.push(payment);
      keep();
      return payment;
    },
    byToken: (token) => payments.find((payment) => payment.token === token) ?? null,
    find: (matches) => payments.findLast(matches) ?? null,
    all: () => payments,
    keep,
  };
}

/** How a payment goes, by the card that was chosen for it. */
export function courseOf({ card }: LocalPayment): CardCourse {
  return (card !== null && testCardOf(card)) || {};
}

/** Letters alone: no name that the stand-in makes could be taken for a number. */
function name(): string {
  return [...randomBytes(24)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function readKept(file: string): LocalPayment[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LocalPayment[];
  } catch {
    return [];
  }
}
