import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { BankCreditId } from '../invoice-payments/invoice-payment.ts';
import { tellPaymentTask } from '../invoice-payments/tell-payment.ts';
import type { HeldInvoice } from './hold-invoices.ts';
import { insertPayment } from './invoice-moves.repository.ts';
import { openOf } from './invoice-standing.ts';
import { type InvoiceMover, moveInvoice } from './move-invoice.ts';

/** What arrived: below zero what the bank took back. */
export interface Arrival {
  readonly amountMinor: bigint;
  readonly bookedOn: string;
  /** Null when finance recorded it by hand. */
  readonly bankEntryId: BankCreditId | null;
}

/** Counts what arrived for an invoice that the caller holds, once for an entry of the bank. Once nothing is open the company is told. */
export async function countPayment(
  tx: Transaction,
  newId: WorkContext['newId'],
  invoice: HeldInvoice,
  { amountMinor, bookedOn, bankEntryId }: Arrival,
  mover: InvoiceMover,
): Promise<HeldInvoice> {
  const { office, id: invoiceId, currency } = invoice;
  const isNew = await insertPayment(tx, {
    ...{ id: newId<string>(), office, invoiceId, amountMinor, currency, bookedOn, bankEntryId },
    ...{ recordedBy: mover.actor, recordedAt: mover.at },
  });
  if (!isNew) return invoice;
  const moved = await moveInvoice(tx, invoice, { change: 'pay', amountMinor }, mover);
  if (openOf(invoice) > 0n && openOf(moved) <= 0n) {
    const { version } = moved;
    const key = `${tellPaymentTask}:${invoiceId}:${version}`;
    await addJob(tx, tellPaymentTask, { invoiceId, version }, { key });
  }
  return moved;
}
