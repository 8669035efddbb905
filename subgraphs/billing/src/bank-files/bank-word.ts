/** A word of the bank on one payment, or on all of an order. */
export interface BankWord {
  readonly kind: 'ACCEPTED' | 'EXECUTED' | 'REJECTED' | 'RETURNED';
  /** Whom it is about: one payment by its reference, or everything under the reference of a group or a file. */
  readonly of: {
    readonly kind: 'TRANSFER' | 'GROUP' | 'MESSAGE';
    /** As the bank wrote it; null when it names nothing. */
    readonly reference: string | null;
  };
  /** In minor units, where it names an amount. */
  readonly amountMinor: bigint | null;
  readonly currency: string | null;
  /** How many payments it covers, where it says so. */
  readonly count: number | null;
  /** The bank's day, `2026-11-30`. */
  readonly on: string;
  /** Why it did not pay, as ISO 20022 writes it: `AC04`. */
  readonly reasonCode: string | null;
}

/** Money that came in, or of a reversal went back. */
export interface BankCreditWord {
  /** The bank's own reference of it, with its place in an entry that was booked as one; null when the bank gives none. */
  readonly servicerReference: string | null;
  readonly amountMinor: bigint | null;
  readonly currency: string | null;
  readonly on: string;
  /** The creditor's reference: of a QR-bill. */
  readonly reference: string | null;
  readonly debtorName: string | null;
  readonly isReversal: boolean;
}

/** A message of the bank. */
export interface BankMessage {
  readonly kind: 'PAIN_002' | 'CAMT_054';
  /** The bank's own reference of the file. */
  readonly messageId: string;
  /** Accounts that it speaks of; an answer to an order names none. */
  readonly accounts: readonly string[];
  readonly words: readonly BankWord[];
  /** Entries that speak of nothing that was paid out: money that came in. */
  readonly ignored: number;
  /** What of that came in, one by one. */
  readonly credits: readonly BankCreditWord[];
  /** What it would say of debits that the office ordered: only who ordered some asks. */
  readonly collections: readonly BankWord[];
}

/** An amount as a bank writes it, in minor units; null for what is none. */
export function minorOf(text: string | null): bigint | null {
  const [, whole = '', decimals = ''] = /^(\d{1,13})(?:\.(\d{1,5}))?$/.exec(text ?? '') ?? [];
  if (whole === '' || /[1-9]/.test(decimals.slice(2))) return null;
  return BigInt(whole) * 100n + BigInt(decimals.slice(0, 2).padEnd(2, '0'));
}

/** The day of a date or of a time with its offset; null for what is none. */
export function dayOf(text: string | null): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[TZ+-])/.exec(text ?? '') ?? [];
  try {
    return day ? Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() : null;
  } catch {
    return null;
  }
}
