import type { ClaimInput } from '../../graphql/__generated__/documents.ts';

/** One line of the invoice, as it is typed. */
export interface LineDraft {
  /** Names the line on the page while others come and go. */
  readonly key: string;
  readonly servedOn: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly tariffPosition: string;
}

/** Form 318.632 as it is typed: text everywhere, so that nothing a person writes is lost. */
export interface OtherInvoiceDraft {
  readonly beneficiaryId: string;
  readonly bankAccountId: string;
  readonly decisionNumber: string;
  readonly invoiceDate: string;
  readonly invoiceNumber: string;
  readonly lines: readonly LineDraft[];
  readonly remark: string;
}

type Id = { readonly id: string };

/** An empty form. What leaves no choice is chosen: the only beneficiary, the only account. */
export function blankDraft(beneficiaries: readonly Id[], bankAccounts: readonly Id[]): OtherInvoiceDraft {
  return {
    beneficiaryId: onlyOne(beneficiaries),
    bankAccountId: onlyOne(bankAccounts),
    decisionNumber: '',
    invoiceDate: '',
    invoiceNumber: '',
    lines: [blankLine()],
    remark: '',
  };
}

export function blankLine(): LineDraft {
  return {
    key: crypto.randomUUID(),
    servedOn: '',
    description: '',
    quantity: '1',
    unitPrice: '',
    tariffPosition: '',
  };
}

/** What is sent: the text as it stands, and nothing for what is empty. The server reads it and answers every problem. */
export function toClaimInput({
  lines,
  invoiceDate,
  invoiceNumber,
  ...header
}: OtherInvoiceDraft): ClaimInput {
  return {
    beneficiaryId: typed(header.beneficiaryId),
    bankAccountId: typed(header.bankAccountId),
    decisionNumber: typed(header.decisionNumber),
    remark: typed(header.remark),
    form: {
      otherInvoice: {
        invoiceDate: typed(invoiceDate),
        invoiceNumber: typed(invoiceNumber),
        lines: lines.map((line) => ({
          servedOn: typed(line.servedOn),
          description: typed(line.description),
          quantity: typed(line.quantity),
          unitPrice: typed(line.unitPrice),
          tariffPosition: typed(line.tariffPosition),
        })),
      },
    },
  };
}

/** Whether a kept content is a draft of this form, for somebody who still has these beneficiaries and accounts. */
export function isDraft(value: unknown): value is OtherInvoiceDraft {
  if (typeof value !== 'object' || value === null || !('lines' in value) || !Array.isArray(value.lines))
    return false;
  const texts = [
    'beneficiaryId',
    'bankAccountId',
    'decisionNumber',
    'invoiceDate',
    'invoiceNumber',
    'remark',
  ];
  return texts.every((name) => typeof Reflect.get(value, name) === 'string') && value.lines.every(isLine);
}

function isLine(value: unknown): value is LineDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(blankLine()).every((name) => typeof Reflect.get(value, name) === 'string')
  );
}

function typed(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function onlyOne(choices: readonly Id[]): string {
  return choices.length === 1 ? (choices[0]?.id ?? '') : '';
}
