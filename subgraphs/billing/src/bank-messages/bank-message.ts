import type { BankWord } from '../bank-files/bank-word.ts';
import type { Currency } from '../payouts/payout.ts';

export type BankMessageId = string & { readonly __brand: 'BankMessageId' };
export type BankEntryId = string & { readonly __brand: 'BankEntryId' };

export type BankMessageKind = 'PAIN_002' | 'CAMT_054';

/** A message of the bank that was read, and what it came to. */
export interface BankMessage {
  readonly id: BankMessageId;
  readonly office: string;
  readonly kind: BankMessageKind;
  readonly messageId: string;
  readonly importedAt: Temporal.Instant;
  readonly executed: number;
  readonly rejected: number;
  readonly returned: number;
  /** Payouts that stood there already. */
  readonly repeated: number;
  /** Entries that speak of nothing that was paid out. */
  readonly ignored: number;
  /** Words that a person has to look at. */
  readonly unmatched: number;
}

/** Why a word of the bank waits for a person. */
export type EntryDoubt = 'UNKNOWN_REFERENCE' | 'AMOUNT_DIFFERS' | 'STEP_NOT_OPEN';

/** A word of the bank that a person has to look at. */
export interface BankEntry {
  readonly id: BankEntryId;
  readonly office: string;
  readonly bankMessageId: BankMessageId;
  readonly kind: BankWord['kind'];
  readonly doubt: EntryDoubt;
  /** As the bank wrote it. */
  readonly reference: string | null;
  /** The payout that it names, where it names one. */
  readonly payoutId: string | null;
  readonly amountMinor: bigint | null;
  readonly currency: Currency | null;
  readonly bookedOn: string;
  readonly reasonCode: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
}
