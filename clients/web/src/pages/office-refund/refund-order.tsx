import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { MoneyField } from '../../forms/fields/money-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { RefundOrderDocument } from '../../graphql/__generated__/documents/refund-order.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { refundWording } from '../../wording/refund/refund.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { RefundableOrder } from './refund-page.tsx';

interface RefundOrderProps {
  readonly order: RefundableOrder;
  readonly onDone: (sentence: string) => void;
}

/** Pays back to the card, in whole or in part: what finance saw as refundable goes along, so that two can't pay back the same. */
export function RefundOrder({ order, onDone }: RefundOrderProps) {
  const words = useWordsOf(refundWording);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="row acts-below">
      <Button onClick={() => setOpen(true)}>{words.button}</Button>
      <DialogWindow
        title={words.title({ number: order.number })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        grave
      >
        <RefundForm
          order={order}
          onCancel={() => setOpen(false)}
          onDone={(sentence) => {
            setOpen(false);
            onDone(sentence);
          }}
        />
      </DialogWindow>
    </div>
  );
}

function RefundForm({ order, onCancel, onDone }: RefundOrderProps & { readonly onCancel: () => void }) {
  const words = useWordsOf(refundWording);
  const { saving, cancel } = useWordsOf(financeWording);
  const { invoice } = useWordsOf(officeInvoicesWording);
  const { account } = useWordsOf(clientAccountsWording);
  const available = order.refundable?.amount ?? '';
  const form = useAnswers({ amount: available, reason: '' });
  const [{ fetching }, refund] = useMutation(RefundOrderDocument);
  const last = useRef<Submission | null>(null);
  const { amount, reason } = form.answers;

  async function send(): Promise<void> {
    const typed = { orderId: order.id, amount, available, reason };
    last.current = submissionOf(typed, last.current);
    const { data, error } = await refund({ ...typed, key: last.current.key });
    const answer = data?.refundOrder;
    if (!answer?.refund || answer.problems.length > 0) return form.show(answer?.problems, error);
    onDone(words.done({ amount: moneyText(answer.refund.amount) }));
  }

  return (
    <SmallForm
      form={form}
      submit={words.button}
      busy={fetching ? saving : null}
      onSubmit={send}
      cancel={cancel}
      onCancel={onCancel}
    >
      <p>{words.means}</p>
      <MoneyField
        name="amount"
        label={invoice.amount}
        hint={order.refundable ? words.refundable({ amount: moneyText(order.refundable) }) : ''}
        value={amount}
        onChange={form.change('amount')}
        problem={form.at('amount')}
      />
      <LongTextField
        name="reason"
        label={account.reason}
        hint={invoice.creditNoteHint}
        value={reason}
        onChange={form.change('reason')}
        problem={form.at('reason')}
      />
    </SmallForm>
  );
}
