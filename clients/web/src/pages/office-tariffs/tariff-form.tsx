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
import type { AnswersInHand } from '../../forms/use-answers.ts';
import { SetTariffDocument } from '../../graphql/__generated__/documents/set-tariff.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { tariffsWording } from '../../wording/tariffs/tariffs.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { byForm, rateOf, type Sequence } from './rates.ts';

export const blankRate = { code: '', validFrom: '', amount: '', source: '', isVerified: false };

interface TariffFormProps {
  readonly form: AnswersInHand<typeof blankRate>;
  readonly sequences: readonly Sequence[];
  /** Today. */
  readonly day: string;
  readonly onDone: (sentence: string) => void;
}

/** A rate with effect from a day. What has that day already is changed; the confirmation says which of the two it is. */
export function TariffForm({ form, sequences, day, onDone }: TariffFormProps) {
  const words = useWordsOf(tariffsWording);
  const [isAsking, setAsking] = useState(false);
  const [{ fetching }, set] = useMutation(SetTariffDocument);
  const last = useRef<Submission | null>(null);
  const { answers } = form;
  const sequence = sequences.find(({ code }) => code === answers.code);
  const readDay = parseDate(answers.validFrom);
  const readAmount = parseMoney(answers.amount);
  const held = readDay.ok
    ? (sequence?.rates.find(({ validFrom }) => validFrom === readDay.value) ?? null)
    : null;
  const hasBegun = readDay.ok && readDay.value <= day;
  const isReadable = sequence && readDay.ok && readAmount.ok && answers.source.trim() !== '';

  async function send(): Promise<void> {
    const typed = { ...answers, version: held?.version ?? null };
    last.current = submissionOf(typed, last.current);
    const { data, error } = await set(
      { ...typed, idempotencyKey: last.current.key },
      { additionalTypenames: ['Tariff', 'TariffSequence', 'ClaimForm'] },
    );
    setAsking(false);
    const rate = data?.setTariff.tariff;
    if (!rate || data.setTariff.problems.length > 0) return form.show(data?.setTariff.problems, error);
    form.clear();
    onDone(
      words.recorded({
        title: rate.title,
        amount: moneyText(rate.amount),
        day: writtenDay(rate.validFrom),
      }),
    );
  }

  function means(): string {
    if (!isReadable) return '';
    const amount = formatMoney(readAmount.value, 'CHF');
    const named = { title: sequence.title, amount, day: writtenDay(readDay.value) };
    if (held && hasBegun)
      return words.meansSource({
        ...named,
        source: answers.source.trim(),
        isVerified: answers.isVerified ? 'yes' : 'no',
      });
    if (held) return words.meansChange({ ...named, former: moneyText(held.amount) });
    const former = rateOf(sequence, readDay.value);
    return [
      words.meansNew(named),
      former && words.meansFormer({ former: moneyText(former.amount) }),
      hasBegun ? words.meansBegun : words.meansToCome,
    ]
      .filter(Boolean)
      .join(' ');
  }

  return (
    <>
      <SmallForm
        form={form}
        submit={words.record}
        busy={fetching ? words.recording : null}
        // What the servers can't read goes to them at once: they say what is wrong, each thing at its field.
        onSubmit={async () => (isReadable ? setAsking(true) : await send())}
      >
        <p className="meta">{words.newRateMeans}</p>
        <SelectField
          name="code"
          label={words.service}
          value={answers.code}
          onChange={form.change('code')}
          problem={form.at('code')}
          nothing={words.choose}
          options={byForm(sequences).map((group) => ({
            label: group[0].form.title,
            options: group.map(({ code, title }) => ({ value: code, label: title })),
          }))}
        />
        <DateField
          name="validFrom"
          label={words.validFrom}
          hint={held ? (hasBegun ? words.hasBegun : words.isThere) : words.validFromHint}
          value={answers.validFrom}
          onChange={form.change('validFrom')}
          problem={form.at('validFrom')}
        />
        <MoneyField
          name="amount"
          label={words.amount}
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
        title={held ? words.confirmChange : words.confirmNew}
        means={means()}
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
