import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { DateField } from '../../forms/fields/date-field.tsx';
import { MoneyField } from '../../forms/fields/money-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { RecordInvoicePaymentDocument } from '../../graphql/__generated__/documents/record-invoice-payment.ts';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { DialogWindow } from '../../ui/dialog.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeInvoice } from './office-invoice-page.tsx';

interface RecordPaymentProps {
  readonly invoice: OfficeInvoice;
  readonly onDone: (sentence: string) => void;
}

/** Records by hand that money came in for an invoice. */
export function RecordPayment({ invoice, onDone }: RecordPaymentProps) {
  const { invoice: words } = useWordsOf(officeInvoicesWording);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="second" onClick={() => setOpen(true)}>
        {words.pay}
      </Button>
      <DialogWindow title={words.pay} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <PaymentForm
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

function PaymentForm({ invoice, onCancel, onDone }: RecordPaymentProps & { readonly onCancel: () => void }) {
  const { invoice: words } = useWordsOf(officeInvoicesWording);
  const { save, saving, cancel } = useWordsOf(financeWording);
  const form = useAnswers({ amount: invoice.open.amount, bookedOn: writtenDay(today()), note: '' });
  const [{ fetching }, record] = useMutation(RecordInvoicePaymentDocument);
  const last = useRef<Submission | null>(null);
  const { amount, bookedOn, note } = form.answers;

  async function send(): Promise<void> {
    const typed = { invoiceId: invoice.id, version: invoice.version, amount, bookedOn, note: note || null };
    last.current = submissionOf(typed, last.current);
    const { data, error } = await record({ ...typed, key: last.current.key });
    const answer = data?.recordInvoicePayment;
    if (!answer?.invoice || answer.problems.length > 0) return form.show(answer?.problems, error);
    onDone(words.paid({ amount: `${amount} CHF` }));
  }

  return (
    <SmallForm
      form={form}
      submit={save}
      busy={fetching ? saving : null}
      onSubmit={send}
      cancel={cancel}
      onCancel={onCancel}
    >
      <p>{words.payMeans}</p>
      <MoneyField
        name="amount"
        label={words.amount}
        value={amount}
        onChange={form.change('amount')}
        problem={form.at('amount')}
      />
      <DateField
        name="bookedOn"
        label={words.bookedOn}
        value={bookedOn}
        latest={today()}
        onChange={form.change('bookedOn')}
        problem={form.at('bookedOn')}
      />
      <TextField
        name="note"
        label={words.note}
        hint={words.noteHint}
        isOptional
        value={note}
        onChange={form.change('note')}
        problem={form.at('note')}
      />
    </SmallForm>
  );
}
