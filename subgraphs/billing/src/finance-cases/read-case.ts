import { type Report, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { financeProblems } from '../finance/finance.problems.ts';
import { financeField, readText } from '../finance/finance-entry.ts';
import { caseProblems } from './finance-case.problems.ts';
import { type FinanceCaseKind, kindsOfInvoices } from './finance-case.ts';

/** A case as it is typed. */
export interface CaseEntry {
  readonly kind?: FinanceCaseKind | null | undefined;
  readonly invoiceId?: string | null | undefined;
  readonly orderId?: string | null | undefined;
  readonly subject?: Typed;
  readonly message?: Typed;
}

/** What it says. */
export interface ReadCase {
  readonly kind: FinanceCaseKind;
  readonly invoiceId: string | null;
  readonly orderId: string | null;
  readonly subject: string;
  readonly message: string;
}

export const longestMessage = 4000;

/** Reads a case; null when something is wrong, and all of it is reported. */
export function readCase(typed: CaseEntry, report: Report): ReadCase | null {
  const [invoiceId, orderId] = [typed.invoiceId ?? null, typed.orderId ?? null];
  const isOne = (invoiceId === null) !== (orderId === null);
  if (!isOne) report(financeProblems.FINANCE_ONE_OF_BOTH, ['input', 'invoiceId']);
  const kind = typed.kind ?? null;
  const kindField = financeField('kind', 'input');
  if (kind === null) report(sharedProblems.FIELD_REQUIRED, kindField.path, { label: kindField.label });
  const isOfInvoices = kind !== null && kindsOfInvoices.includes(kind);
  if (isOne && isOfInvoices && invoiceId === null) report(caseProblems.CASE_KIND_OF_INVOICES, kindField.path);
  const subject = requiredLine(typed.subject, financeField('subject', 'input'), 100, report);
  const message = readText(typed.message, financeField('message', 'input'), { most: longestMessage }, report);
  if (!isOne || kind === null || subject === null || message === null) return null;
  return isOfInvoices && invoiceId === null ? null : { kind, invoiceId, orderId, subject, message };
}
