import type { BankWord } from '../bank-files/bank-word.ts';
import type { PayoutId } from '../payouts/payout.ts';
import type { BankEntryRow } from './bank-message.repository.ts';
import type { BankEntryId, EntryDoubt } from './bank-message.ts';

/** A word of the bank that nobody can match, as it waits for a person. */
export function entryOf(
  id: BankEntryId,
  {
    word,
    doubt,
    payoutId = null,
  }: { readonly word: BankWord; readonly doubt: EntryDoubt; readonly payoutId?: PayoutId | null },
  from: Pick<BankEntryRow, 'office' | 'bankMessageId' | 'recordedAt'>,
): BankEntryRow {
  const { kind, of, amountMinor, currency, on, reasonCode } = word;
  return {
    ...{ ...from, id, kind, doubt, payoutId, amountMinor, bookedOn: on },
    reference: of.reference?.slice(0, 35) ?? null,
    currency: currency === 'CHF' || currency === 'EUR' ? currency : null,
    reasonCode: reasonCode?.slice(0, 35) ?? null,
    ...{ settledBy: null, settledAt: null },
  };
}
