import type { SettlementKind } from '../orders/order.ts';
import type { InvoiceLine } from './monthly-invoice.ts';

/** A month that finance closed, and how far that is. */
export interface MonthlyClosing {
  /** `2026-10`. */
  readonly month: string;
  readonly startedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
  /** Accounts with something to close, as they were counted at the start. */
  readonly accounts: number;
  readonly accountsDone: number;
  readonly invoices: number;
  readonly count: number;
  readonly subtotalMinor: bigint;
  readonly creditsMinor: bigint;
  readonly cardMinor: bigint;
}

/** What closing a month would come to. */
export interface ClosingPreview {
  readonly month: string;
  readonly hasEnded: boolean;
  readonly accounts: number;
  readonly count: number;
  readonly subtotalMinor: bigint;
  readonly cardMinor: bigint;
}

/** How often something was charged in an account's month at one price. */
export interface ChargeGroup {
  readonly settlement: SettlementKind;
  readonly kind: InvoiceLine['kind'];
  readonly code: string;
  readonly unitMinor: bigint;
  readonly quantity: number;
}

/** What an account's month comes to. */
export interface MonthSums {
  readonly count: number;
  readonly feeMinor: bigint;
  readonly postageMinor: bigint;
  readonly cardCount: number;
  readonly cardMinor: bigint;
}

/** A credit note with what of it no invoice has taken off yet. */
export interface OpenCredit {
  readonly id: string;
  readonly leftMinor: bigint;
}

/** A month by its name: `2026-10`. */
export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether a month has ended in Geneva at an instant: before, orders of it may still come. */
export function hasEnded(month: string, at: Temporal.Instant): boolean {
  const now = at.toZonedDateTimeISO('Europe/Zurich').toPlainDate().toPlainYearMonth();
  return Temporal.PlainYearMonth.compare(Temporal.PlainYearMonth.from(month), now) < 0;
}

/** The sums of a month out of its groups: what the recap says, and the invoice asks. */
export function sumsOf(groups: readonly ChargeGroup[]): MonthSums {
  const onAccount = groups.filter(({ settlement }) => settlement === 'ON_ACCOUNT');
  const card = groups.filter(({ settlement }) => settlement === 'CARD');
  return {
    count: countOf(onAccount),
    feeMinor: amountOf(onAccount.filter(({ kind }) => kind === 'SERVICE')),
    postageMinor: amountOf(onAccount.filter(({ kind }) => kind === 'POSTAGE')),
    cardCount: countOf(card),
    cardMinor: amountOf(card),
  };
}

/** The lines of the invoice: services by their code and price, then the postage. What was paid by card is on none. */
export function invoiceLinesOf(groups: readonly ChargeGroup[]): readonly InvoiceLine[] {
  return groups
    .filter(({ settlement }) => settlement === 'ON_ACCOUNT')
    .toSorted((one, other) => sequenceOf(one, other))
    .map(({ kind, code, unitMinor, quantity }) => ({
      ...{ kind, code, quantity },
      unitMinor: String(unitMinor),
      amountMinor: String(unitMinor * BigInt(quantity)),
    }));
}

/** What an invoice takes off: the oldest credits first, as far as there is something to pay; the rest waits for the next one. */
export function takenOff(
  credits: readonly OpenCredit[],
  subtotalMinor: bigint,
): readonly { readonly creditNoteId: string; readonly amountMinor: bigint }[] {
  let open = subtotalMinor;
  return credits.flatMap(({ id, leftMinor }) => {
    const amountMinor = leftMinor < open ? leftMinor : open;
    open -= amountMinor;
    return amountMinor > 0n ? [{ creditNoteId: id, amountMinor }] : [];
  });
}

function sequenceOf(one: ChargeGroup, other: ChargeGroup): number {
  const kinds = Number(one.kind === 'POSTAGE') - Number(other.kind === 'POSTAGE');
  if (kinds !== 0) return kinds;
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  return Number(one.unitMinor - other.unitMinor);
}

function countOf(groups: readonly ChargeGroup[]): number {
  return groups.reduce((sum, { kind, quantity }) => sum + (kind === 'SERVICE' ? quantity : 0), 0);
}

function amountOf(groups: readonly ChargeGroup[]): bigint {
  return groups.reduce((sum, { unitMinor, quantity }) => sum + unitMinor * BigInt(quantity), 0n);
}
