import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { MoneyField } from '../../forms/fields/money-field.tsx';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { AnswerFinanceCaseDocument } from '../../graphql/__generated__/documents/answer-finance-case.ts';
import type { CreditReason, FinanceCaseAnswer } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { officeCasesWording } from '../../wording/office-cases/office-cases.ts';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import {
  type AddressAnswers,
  addressOf,
  answersOfAddress,
  InvoiceAddressFields,
} from '../office-finance/invoice-address-fields.tsx';
import type { OfficeCase } from './office-case-page.tsx';

interface AnswerFormProps {
  readonly financeCase: OfficeCase;
  readonly onDone: (sentence: string) => void;
}

type Answers = AddressAnswers & {
  readonly answer: FinanceCaseAnswer | '';
  readonly amount: string;
  readonly reason: CreditReason | '';
  readonly text: string;
};

const reasons: readonly CreditReason[] = ['DUPLICATE', 'OFFICE_ERROR', 'GOODWILL', 'OTHER'];

/** By what a case can be answered: of an invoice, by a credit or an address; of an order that a card paid, by a refund. */
function waysOf({ invoice, order }: OfficeCase): readonly FinanceCaseAnswer[] {
  return [
    ...(invoice ? (['CREDIT_NOTE', 'BILLING_ADDRESS'] as const) : []),
    ...(order?.refundable ? (['REFUND'] as const) : []),
    'EXPLANATION',
  ];
}

/** Finance's answer: what it is answered by is done with it. */
export function AnswerForm({ financeCase, onDone }: AnswerFormProps) {
  const words = useWordsOf(officeCasesWording);
  const { invoice: money } = useWordsOf(officeInvoicesWording);
  const { reasons: names } = useWordsOf(invoicesWording);
  const { id, version, number, kind, invoice, order } = financeCase;
  const form = useAnswers<Answers>({
    ...answersOfAddress(invoice?.clientAccount.billingAddress ?? null),
    ...{ answer: '', amount: '', reason: kind === 'DOUBLE_BILLING' ? 'DUPLICATE' : '', text: '' },
  });
  const [{ fetching }, answerCase] = useMutation(AnswerFinanceCaseDocument);
  const { answer, amount, reason, text } = form.answers;
  const most = answer === 'CREDIT_NOTE' ? (invoice?.creditable ?? null) : (order?.refundable ?? null);

  async function send(): Promise<void> {
    if (answer === '')
      return form.mark([{ field: 'answer', code: 'FIELD_REQUIRED', message: words.chooseWay }]);
    const { data, error } = await answerCase({
      ...{ id, version },
      input: {
        answer,
        text,
        ...(answer === 'CREDIT_NOTE' && { amount, reason: reason || null }),
        ...(answer === 'REFUND' && { amount, available: order?.refundable?.amount ?? null }),
        ...(answer === 'BILLING_ADDRESS' && { address: addressOf(form.answers) }),
      },
    });
    const problems = data?.answerFinanceCase.problems;
    if (error || problems?.length !== 0) return form.show(problems, error);
    onDone(words.done({ number }));
  }

  return (
    <SmallForm form={form} submit={words.send} busy={fetching ? words.sending : null} onSubmit={send}>
      <ChoiceField
        name="answer"
        label={words.how}
        value={answer}
        onChange={form.change('answer')}
        options={waysOf(financeCase).map((value) => ({ value, label: words.ways[value] }))}
        problem={form.at('answer')}
      />
      {(answer === 'CREDIT_NOTE' || answer === 'REFUND') && (
        <MoneyField
          name="amount"
          label={money.amount}
          hint={
            most === null
              ? ''
              : answer === 'REFUND'
                ? words.refundable({ amount: moneyText(most) })
                : money.creditable({ amount: moneyText(most) })
          }
          value={amount}
          onChange={form.change('amount')}
          problem={form.at('amount')}
        />
      )}
      {answer === 'CREDIT_NOTE' && (
        <SelectField
          name="reason"
          label={money.reason}
          value={reason}
          nothing={money.choose}
          options={reasons.map((value) => ({ value, label: names[value] }))}
          onChange={(value) => form.change('reason')(value as CreditReason)}
          problem={form.at('reason')}
        />
      )}
      {answer === 'BILLING_ADDRESS' && (
        <InvoiceAddressFields answers={form.answers} at={form.at} change={form.change} />
      )}
      <LongTextField
        name="text"
        label={words.text}
        hint={words.textHint}
        value={text}
        onChange={form.change('text')}
        problem={form.at('text')}
      />
    </SmallForm>
  );
}
