import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { BankCreditWord } from '../bank-files/bank-word.ts';
import type { BankMessageId } from '../bank-messages/bank-message.ts';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { countPayment } from '../monthly-invoices/count-payment.ts';
import { holdInvoices } from '../monthly-invoices/hold-invoices.ts';
import type { InvoiceMover } from '../monthly-invoices/move-invoice.ts';
import { findPayable, insertCredit } from './bank-credit.repository.ts';
import type { BankCreditId } from './invoice-payment.ts';
import { matchCredit, referenceKey } from './match-credit.ts';

/** What a message's credits came to. */
export interface TakenCredits {
  readonly matched: number;
  readonly unmatched: number;
  /** Those that an earlier message told of. */
  readonly repeated: number;
  /** Those in no currency or amount that can be read. */
  readonly ignored: number;
}

/** Counts what came in for the invoices that it is for, each entry of the bank once for ever. What is for none waits for a person. */
export async function takeCredits(
  tx: Transaction,
  newId: WorkContext['newId'],
  bankMessageId: BankMessageId,
  words: readonly BankCreditWord[],
  mover: InvoiceMover,
): Promise<TakenCredits> {
  const amounts = words.flatMap(({ amountMinor }) => (amountMinor === null ? [] : [amountMinor]));
  const references = words.map(({ reference }) => referenceKey(reference));
  const ids = await findPayable(tx, { references, amounts });
  // Held in the order of their ids, as by everybody else who holds several.
  const held = new Map((await holdInvoices(tx, ids)).map((row) => [row.id, row]));
  const counts = { matched: 0, unmatched: 0, repeated: 0, ignored: 0 };
  for (const [index, word] of words.entries()) {
    const { amountMinor, currency, on, reference, debtorName, isReversal } = word;
    if (!amountMinor || (currency !== 'CHF' && currency !== 'EUR')) {
      counts.ignored += 1;
      continue;
    }
    const { invoice, doubt } = matchCredit(word, [...held.values()]);
    const id = newId<BankCreditId>();
    const isCounted = invoice !== null && doubt === null;
    const isNew = await insertCredit(tx, {
      ...{ id, office: accountsOffice, bankMessageId, amountMinor, currency, isReversal, bookedOn: on },
      servicerReference: word.servicerReference ?? `${bankMessageId}/${index + 1}`,
      ...{ reference: reference?.slice(0, 35) ?? null, debtorName: debtorName?.slice(0, 140) ?? null },
      ...{ doubt, invoiceId: invoice?.id ?? null, recordedAt: mover.at, note: null },
      ...{ settledBy: null, settledAt: isCounted ? mover.at : null },
    });
    const row = invoice && held.get(invoice.id);
    if (!isNew) counts.repeated += 1;
    else if (isCounted && row) {
      const arrival = { amountMinor, bookedOn: on, bankEntryId: id };
      held.set(row.id, await countPayment(tx, newId, row, arrival, mover));
      counts.matched += 1;
    } else counts.unmatched += 1;
  }
  return counts;
}
