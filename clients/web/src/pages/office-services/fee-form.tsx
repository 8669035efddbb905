import { parseDate } from '@guichet/schema/scalars/date.ts';
import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { CheckField } from '../../forms/fields/check-field.tsx';
import { DateField } from '../../forms/fields/date-field.tsx';
import { MoneyField } from '../../forms/fields/money-field.tsx';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { SetServiceFeeDocument } from '../../graphql/__generated__/documents/set-service-fee.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type History, onTypedDay } from './service-history.ts';

const blankFee = { code: '', validFrom: '', amount: '', source: '', isVerified: false };

interface FeeFormProps {
  readonly histories: readonly History[];
  readonly onDone: (sentence: string) => void;
}

/** A fee with effect from a day. One that has that day already is changed. */
export function FeeForm({ histories, onDone }: FeeFormProps) {
  const words = useWordsOf(officeServicesWording);
  const form = useAnswers(blankFee);
  const [isAsking, setAsking] = useState(false);
  const [{ fetching }, set] = useMutation(SetServiceFeeDocument);
  const last = useRef<Submission | null>(null);
  const { answers } = form;
  const history = histories.find(({ code }) => code === answers.code);
  const held = onTypedDay(history?.fees ?? [], answers.validFrom);
  const day = parseDate(answers.validFrom);
  const amount = parseMoney(answers.amount);
  const said =
    history && day.ok && amount.ok && answers.source.trim() !== ''
      ? {
          title: history.title,
          amount: formatMoney(amount.value, 'CHF'),
          day: writtenDay(day.value),
        }
      : null;

  async function send(): Promise<void> {
    const typed = { ...answers, version: held?.version ?? null };
    last.current = submissionOf(typed, last.current);
    const { data, error } = await set(
      { ...typed, idempotencyKey: last.current.key },
      { additionalTypenames: ['ServiceHistory', 'Service'] },
    );
    setAsking(false);
    if (!data || data.setServiceFee.problems.length > 0)
      return form.show(data?.setServiceFee.problems, error);
    form.clear();
    if (said) onDone(words.feeRecorded(said));
  }

  const isHeld = held && (held.validFrom <= today() ? words.hasBegun : words.isThere);
  return (
    <>
      <SmallForm
        form={form}
        submit={words.record}
        busy={fetching ? words.recording : null}
        // What can't be read goes to the servers at once: they say what is wrong, each thing at its field.
        onSubmit={async () => (said ? setAsking(true) : await send())}
      >
        <p className="meta">{words.newFeeMeans}</p>
        <SelectField
          name="code"
          label={words.service}
          value={answers.code}
          onChange={form.change('code')}
          problem={form.at('code')}
          nothing={words.choose}
          options={histories.map(({ code, title }) => ({ value: code, label: title }))}
        />
        <DateField
          name="validFrom"
          label={words.validFrom}
          hint={isHeld ?? words.validFromHint}
          value={answers.validFrom}
          onChange={form.change('validFrom')}
          problem={form.at('validFrom')}
        />
        <MoneyField
          name="amount"
          label={words.fee}
          hint={words.withVat}
          value={answers.amount}
          onChange={form.change('amount')}
          problem={form.at('amount')}
        />
        <TextField
          name="source"
          label={words.source}
          hint={words.sourceHint}
          value={answers.source}
          onChange={form.change('source')}
          problem={form.at('source')}
        />
        <CheckField
          name="isVerified"
          label={words.isVerified}
          hint={words.isVerifiedHint}
          value={answers.isVerified}
          onChange={form.change('isVerified')}
        />
      </SmallForm>
      <Confirm
        title={words.confirmFee}
        means={said ? words.feeMeans(said) : ''}
        act={words.record}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </>
  );
}
