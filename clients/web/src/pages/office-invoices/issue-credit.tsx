import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { MoneyField } from '../../forms/fields/money-field.tsx';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { IssueCreditNoteDocument } from '../../graphql/__generated__/documents/issue-credit-note.ts';
import type { CreditReason } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { isSome } from '../../ui/invoices/invoice-lines.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeInvoice } from './office-invoice-page.tsx';

interface IssueCreditProps {
  readonly invoice: OfficeInvoice;
  readonly onDone: (sentence: string) => void;
}

/** Gives back of what the invoice charged, as long as something of it is not credited. */
export function IssueCredit({ invoice, onDone }: IssueCreditProps) {
  const { invoice: words } = useWordsOf(officeInvoicesWording);
  const [isOpen, setOpen] = useState(false);
  if (!invoice.creditable || !isSome(invoice.creditable)) return null;
  return (
    <>
      <Button look="second" onClick={() => setOpen(true)}>
        {words.credit}
      </Button>
      <DialogWindow title={words.credit} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <CreditForm
          invoice={invoice}
          onCancel={() => setOpen(false)}
          onDone={(sentence) => {
            setOpen(false);
            onDone(sentence);
          }}
        />
      </DialogWindow>
    </>
  );
}

const reasons: readonly CreditReason[] = ['DUPLICATE', 'OFFICE_ERROR', 'GOODWILL', 'OTHER'];

function CreditForm({ invoice, onCancel, onDone }: IssueCreditProps & { readonly onCancel: () => void }) {
  const { invoice: words } = useWordsOf(officeInvoicesWording);
  const names = useWordsOf(invoicesWording).reasons;
  const { saving, cancel } = useWordsOf(financeWording);
  const form = useAnswers<{ amount: string; reason: CreditReason | ''; note: string }>({
    amount: '',
    reason: '',
    note: '',
  });
  const [{ fetching }, issue] = useMutation(IssueCreditNoteDocument);
  const last = useRef<Submission | null>(null);
  const { amount, reason, note } = form.answers;

  async function send(): Promise<void> {
    const input = { invoiceId: invoice.id, amount, reason: reason || null, note };
    last.current = submissionOf(input, last.current);
    const { data, error } = await issue({ input, key: last.current.key });
    const answer = data?.issueCreditNote;
    if (!answer?.creditNote || answer.problems.length > 0) return form.show(answer?.problems, error);
    onDone(words.credited({ number: answer.creditNote.number, amount: moneyText(answer.creditNote.amount) }));
  }

  return (
    <SmallForm
      form={form}
      submit={words.credit}
      busy={fetching ? saving : null}
      onSubmit={send}
      cancel={cancel}
      onCancel={onCancel}
    >
      <p>{words.creditMeans}</p>
      <MoneyField
        name="amount"
        label={words.amount}
        hint={invoice.creditable ? words.creditable({ amount: moneyText(invoice.creditable) }) : ''}
        value={amount}
        onChange={form.change('amount')}
        problem={form.at('amount')}
      />
      <SelectField
        name="reason"
        label={words.reason}
        value={reason}
        nothing={words.choose}
        options={reasons.map((value) => ({ value, label: names[value] }))}
        onChange={(value) => form.change('reason')(value as CreditReason)}
        problem={form.at('reason')}
      />
      <LongTextField
        name="note"
        label={words.creditNote}
        hint={words.creditNoteHint}
        value={note}
        onChange={form.change('note')}
        problem={form.at('note')}
      />
    </SmallForm>
  );
}
