import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { DateField } from '../../forms/fields/date-field.tsx';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { RecordPayoutOutcomeDocument } from '../../graphql/__generated__/documents/record-payout-outcome.ts';
import type { PayoutOutcome } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { payoutsWording } from '../../wording/payouts/payouts.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { BankReason, Payout } from './office-payouts-page.tsx';
import { needsDay, needsReason, outcomesOf } from './outcomes.ts';

interface OutcomeFormProps {
  readonly payout: Payout;
  readonly reasons: readonly BankReason[];
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** What became of a payout: the outcome, the bank's day and reason where they are needed, and what the person will read. */
export function OutcomeForm({ payout, reasons, onCancel, onDone }: OutcomeFormProps) {
  const words = useWordsOf(payoutsWording);
  const outcomes = outcomesOf(payout.status);
  const day = today();
  const form = useAnswers<{
    outcome: PayoutOutcome | '';
    bookedOn: string;
    reasonCode: string;
    note: string;
  }>({
    outcome: outcomes.length === 1 ? (outcomes[0] ?? '') : '',
    bookedOn: writtenDay(day),
    reasonCode: '',
    note: '',
  });
  const [{ fetching }, record] = useMutation(RecordPayoutOutcomeDocument);
  const { outcome, bookedOn, reasonCode, note } = form.answers;
  const { reference } = payout;

  async function send(): Promise<void> {
    if (outcome === '')
      return form.mark([{ field: 'outcome', code: 'FIELD_REQUIRED', message: words.chooseOutcome }]);
    const { data, error } = await record({
      ...{ id: payout.id, version: payout.version, outcome, note: note || null },
      bookedOn: needsDay(outcome) ? bookedOn : null,
      reasonCode: needsReason(outcome) ? reasonCode : null,
    });
    const answer = data?.recordPayoutOutcome;
    if (!answer?.payout || answer.problems.length > 0) return form.show(answer?.problems, error);
    onDone(words.done({ reference, status: words.status[answer.payout.status] }));
  }

  return (
    <SmallForm
      form={form}
      submit={words.save}
      busy={fetching ? words.saving : null}
      onSubmit={send}
      cancel={words.cancel}
      onCancel={onCancel}
    >
      <p>
        {words.about({
          amount: moneyText(payout.amount),
          holder: payout.accountHolder,
          account: payout.accountHint,
        })}
      </p>
      <ChoiceField
        name="outcome"
        label={words.outcome}
        value={outcome}
        onChange={form.change('outcome')}
        options={outcomes.map((value) => ({
          value,
          label: words.outcomes[value],
          means: words.means[value],
        }))}
        problem={form.at('outcome')}
      />
      {needsDay(outcome) && (
        <DateField
          name="bookedOn"
          label={words.bookedOn}
          value={bookedOn}
          latest={day}
          onChange={form.change('bookedOn')}
          problem={form.at('bookedOn')}
        />
      )}
      {needsReason(outcome) && (
        <SelectField
          name="reasonCode"
          label={words.reason}
          hint={words.reasonHint}
          value={reasonCode}
          onChange={form.change('reasonCode')}
          nothing={words.choose}
          options={reasons.map(({ code, sentence }) => ({ value: code, label: `${code} ${sentence}` }))}
          problem={form.at('reasonCode')}
        />
      )}
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
