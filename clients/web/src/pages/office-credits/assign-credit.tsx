import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { AssignCreditDocument } from '../../graphql/__generated__/documents/assign-credit.ts';
import { InvoicesToAssignDocument } from '../../graphql/__generated__/documents/invoices-to-assign.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { bankCreditsWording } from '../../wording/bank-credits/bank-credits.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Credit } from './credits-page.tsx';

interface AssignCreditProps {
  readonly credit: Credit;
  readonly title: string;
  readonly onDone: (sentence: string) => void;
}

/** Counts what came in as a payment of an invoice: one that it may be for, or another by its number. */
export function AssignCredit({ credit, title, onDone }: AssignCreditProps) {
  const words = useWordsOf(bankCreditsWording);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small aria-label={title} onClick={() => setOpen(true)}>
        {words.assign}
      </Button>
      <DialogWindow title={title} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <AssignForm
          credit={credit}
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

interface AssignFormProps extends Omit<AssignCreditProps, 'title'> {
  readonly onCancel: () => void;
}

function AssignForm({ credit, onCancel, onDone }: AssignFormProps) {
  const words = useWordsOf(bankCreditsWording);
  const { saving, cancel } = useWordsOf(financeWording);
  const [number, setNumber] = useState('');
  const form = useAnswers({ invoiceId: '' });
  const [{ fetching }, assign] = useMutation(AssignCreditDocument);
  const [{ data }] = useQuery({
    query: InvoicesToAssignDocument,
    variables: { number },
    pause: number === '',
  });
  const offered = number === '' ? credit.candidates : (data?.monthlyInvoices.nodes ?? []);
  const { invoiceId } = form.answers;

  async function send(): Promise<void> {
    const chosen = offered.find(({ id }) => id === invoiceId);
    if (!chosen)
      return form.mark([{ field: 'invoiceId', code: 'FIELD_REQUIRED', message: words.chooseInvoice }]);
    const { data: answer, error } = await assign({ entryId: credit.id, invoiceId });
    const problems = answer?.assignCredit.problems;
    if (error || problems?.length !== 0) return form.show(problems, error);
    onDone(words.assigned({ number: chosen.number }));
  }

  return (
    <SmallForm
      form={form}
      submit={words.assign}
      busy={fetching ? saving : null}
      onSubmit={send}
      cancel={cancel}
      onCancel={onCancel}
    >
      {offered.length > 0 && (
        <ChoiceField
          name="invoiceId"
          label={words.which}
          {...(number === '' && { hint: words.candidates })}
          value={invoiceId}
          onChange={form.change('invoiceId')}
          options={offered.map((invoice) => ({
            value: invoice.id,
            label: invoice.number,
            means: words.option({ name: invoice.debtor.name, amount: moneyText(invoice.open) }),
          }))}
          problem={form.at('invoiceId')}
        />
      )}
      <SearchField name="number" label={words.find} value={number} onSearch={setNumber} />
      <p role="status" className="meta">
        {number !== '' && data?.monthlyInvoices.nodes.length === 0 && words.notFound}
      </p>
    </SmallForm>
  );
}
