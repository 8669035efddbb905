import { useRef } from 'react';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { OpenFinanceCaseDocument } from '../../graphql/__generated__/documents/open-finance-case.ts';
import type { FinanceCaseKind } from '../../graphql/__generated__/types.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface CaseFormProps {
  /** The invoices of a company to choose from; null for an order. */
  readonly invoices: readonly { readonly id: string; readonly label: string }[] | null;
  readonly invoiceId: string;
  readonly orderId: string | null;
  /** Under which name the tab keeps what is typed. */
  readonly keptAs: string;
  readonly onDone: (opened: { readonly id: string; readonly number: string }) => void;
}

/** What a private person may ask about an order: the two others are about invoices. */
const ofOrders: readonly FinanceCaseKind[] = ['DOUBLE_BILLING', 'REFUND'];
const ofInvoices: readonly FinanceCaseKind[] = ['DOUBLE_BILLING', 'BILLING_ADDRESS', 'REMINDER', 'REFUND'];

/** Opens a case: what it is about, in a line, and in a few sentences. */
export function CaseForm({ invoices, invoiceId, orderId, keptAs, onDone }: CaseFormProps) {
  const words = useWordsOf(financeCasesWording);
  const form = useAnswers<{
    kind: FinanceCaseKind | '';
    invoiceId: string;
    subject: string;
    message: string;
  }>({ kind: '', invoiceId, subject: '', message: '' }, { name: `dossier.${keptAs}`, secrets: [] });
  const [{ fetching }, open] = useMutation(OpenFinanceCaseDocument);
  const last = useRef<Submission | null>(null);
  const { kind, subject, message } = form.answers;

  async function send(): Promise<void> {
    const input = {
      kind: kind || null,
      invoiceId: orderId === null ? form.answers.invoiceId || null : null,
      orderId,
      subject,
      message,
    };
    last.current = submissionOf(input, last.current);
    const { data, error } = await open({ input, key: last.current.key });
    const answer = data?.openFinanceCase;
    if (!answer?.financeCase || answer.problems.length > 0) return form.show(answer?.problems, error);
    form.clear();
    onDone(answer.financeCase);
  }

  return (
    <SmallForm form={form} submit={words.submit} busy={fetching ? words.submitting : null} onSubmit={send}>
      {invoices && (
        <SelectField
          name="invoiceId"
          label={words.chooseInvoice}
          value={form.answers.invoiceId}
          nothing={words.choose}
          options={invoices.map(({ id, label }) => ({ value: id, label }))}
          onChange={form.change('invoiceId')}
          problem={form.at('invoiceId')}
        />
      )}
      <ChoiceField
        name="kind"
        label={words.chooseKind}
        value={kind}
        onChange={form.change('kind')}
        options={(orderId === null ? ofInvoices : ofOrders).map((value) => ({
          value,
          label: words.kinds[value],
          means: words.kindsMean[value],
        }))}
        problem={form.at('kind')}
      />
      <TextField
        name="subject"
        label={words.subject}
        hint={words.subjectHint}
        value={subject}
        onChange={form.change('subject')}
        problem={form.at('subject')}
      />
      <LongTextField
        name="message"
        label={words.message}
        hint={words.messageHint}
        value={message}
        onChange={form.change('message')}
        problem={form.at('message')}
      />
    </SmallForm>
  );
}
