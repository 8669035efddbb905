import { type Report, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { type AddressEntry, readAddress } from '../client-accounts/change-billing-address.ts';
import type { PostalAddress } from '../client-accounts/client-account.ts';
import { type CreditReason, creditReasons } from '../credit-notes/credit-note.ts';
import { financeField, readAmount, readText } from '../finance/finance-entry.ts';
import type { FinanceCaseAnswer } from './finance-case.ts';
import { longestMessage } from './read-case.ts';

/** An answer as finance types it. */
export interface AnswerEntry {
  readonly answer?: FinanceCaseAnswer | null | undefined;
  readonly text?: Typed;
  readonly amount?: Typed;
  readonly reason?: CreditReason | null | undefined;
  readonly available?: Typed;
  readonly address?: AddressEntry | null | undefined;
}

/** What it says. */
export type ReadAnswer = { readonly text: string } & (
  | { readonly answer: 'EXPLANATION' }
  | { readonly answer: 'CREDIT_NOTE'; readonly amountMinor: bigint; readonly reason: CreditReason }
  | { readonly answer: 'REFUND'; readonly amountMinor: bigint; readonly availableMinor: bigint }
  | { readonly answer: 'BILLING_ADDRESS'; readonly address: PostalAddress }
);

/** What stands on a credit note, or is told of a refund. */
const longestNote = 500;

/** Reads an answer with what it needs; null when something is wrong, and all of it is reported. */
export function readAnswer(typed: AnswerEntry, report: Report): ReadAnswer | null {
  const answer = typed.answer ?? null;
  const isMoney = answer === 'CREDIT_NOTE' || answer === 'REFUND';
  const textField = { ...financeField('answer'), path: ['input', 'text'] };
  const text = readText(typed.text, textField, { most: isMoney ? longestNote : longestMessage }, report);
  const missing = (label: 'answer' | 'reason') => {
    const field = financeField(label, 'input');
    report(sharedProblems.FIELD_REQUIRED, field.path, { label: field.label });
  };
  if (answer === null) missing('answer');
  const amountMinor = isMoney ? readAmount(typed.amount, financeField('amount', 'input'), report) : null;
  if (answer === 'EXPLANATION') return text === null ? null : { answer, text };
  if (answer === 'CREDIT_NOTE') {
    const reason = creditReasons.find((known) => known === typed.reason) ?? null;
    if (reason === null) missing('reason');
    return text === null || amountMinor === null || reason === null
      ? null
      : { answer, text, amountMinor, reason };
  }
  if (answer === 'REFUND') {
    const field = financeField('available', 'input');
    const availableMinor = requiredValue(typed.available, field, parseMoney, report);
    return text === null || amountMinor === null || availableMinor === null
      ? null
      : { answer, text, amountMinor, availableMinor };
  }
  if (answer === null) return null;
  const address = readAddress(typed.address ?? {}, (code, path, parameters) =>
    report(code, ['input', ...path], parameters),
  );
  return text === null || !address ? null : { answer, text, address };
}
