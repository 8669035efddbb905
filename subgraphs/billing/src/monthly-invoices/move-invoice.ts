import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import type { HeldInvoice } from './hold-invoices.ts';
import { insertInvoiceTransition, lastInvoiceSeal, updateInvoice } from './invoice-moves.repository.ts';
import { standingOf } from './invoice-standing.ts';

/** What happened to an invoice after it was issued. */
export type InvoiceMove =
  | { readonly change: 'pay'; readonly amountMinor: bigint }
  | { readonly change: 'credit'; readonly amountMinor: bigint }
  | { readonly change: 'remind' | 'summon' | 'dispute' | 'settleDispute' };

/** By whose word, when and why. */
export interface InvoiceMover {
  /** Service or account. */
  readonly actor: string;
  readonly at: Temporal.Instant;
  readonly reason?: string | null;
}

/**
 * The one way in which amounts and states of an issued invoice change: of an invoice that the caller holds, where it stands follows from its amounts, its term, its
 * reminders and its cases. Answers it as it stands then.
 */
export async function moveInvoice(
  tx: Transaction,
  held: HeldInvoice,
  move: InvoiceMove,
  { actor, at, reason = null }: InvoiceMover,
): Promise<HeldInvoice> {
  const next = { ...held, ...factsOf(held, move), version: held.version + 1 };
  const moved = { ...next, status: standingOf(next, { ...next, day: dayOfOffice(at) }) };
  await updateInvoice(tx, moved);
  const row = {
    office: held.office,
    invoiceId: held.id,
    invoiceVersion: moved.version,
    from: held.status,
    to: moved.status,
    change: move.change,
    amountMinor: 'amountMinor' in move ? move.amountMinor : null,
    actor,
    reason,
    at,
  };
  await insertInvoiceTransition(tx, { ...row, hash: chainHash(await lastInvoiceSeal(tx, held.id), row) });
  return moved;
}

function factsOf(held: HeldInvoice, move: InvoiceMove): Partial<HeldInvoice> {
  switch (move.change) {
    case 'pay':
      return { paidMinor: held.paidMinor + move.amountMinor };
    case 'credit':
      return { creditedMinor: held.creditedMinor + move.amountMinor };
    case 'remind':
      return { reminded: 1 };
    case 'summon':
      return { reminded: 2 };
    case 'dispute':
      return { isDisputed: true };
    case 'settleDispute':
      return { isDisputed: false };
  }
}
