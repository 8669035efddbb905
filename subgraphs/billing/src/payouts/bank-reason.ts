import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import { bankReasons } from './bank-reason.wording.ts';

/** Why a bank did not pay, or sent a payment back. */
export interface BankReason {
  /** As ISO 20022 writes it (ExternalStatusReason1Code, ExternalReturnReason1Code): `AC04`. */
  readonly code: string;
  /** Whether it is the account's: then nothing can be paid to it, and another one is needed. */
  readonly isOfAccount: boolean;
  /** What the person reads. */
  readonly sentence: Wording;
}

/** The codes by which finance says what the bank said, in the order of a list. */
export const bankReasonCodes: readonly string[] = Object.keys(bankReasons);

/** Whether a text has the form of a code: banks use more of them than the counter has sentences for. */
export function isReasonCode(text: string): boolean {
  return /^[A-Z][A-Z0-9]{3}$/.test(text);
}

/** What a code means. One without a sentence of its own means that the bank gave no reason that helps. */
export function bankReasonOf(code: string): BankReason {
  const known = bankReasons[code] ?? bankReasons['MS03'];
  if (!known) throw new Error('The bank’s silence has no sentence');
  return { code, ...known };
}

/** A reason in one language. */
export function sayReason({ code, isOfAccount, sentence }: BankReason, locale: Locale) {
  return { code, isOfAccount, sentence: sentence[locale] };
}
