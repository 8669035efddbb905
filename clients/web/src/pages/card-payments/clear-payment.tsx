import { useState } from 'react';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ClearCardPaymentDocument } from '../../graphql/__generated__/documents/clear-card-payment.ts';
import type { CardPaymentWay } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { DialogWindow } from '../../ui/dialog.tsx';
import { cardPaymentsWording } from '../../wording/card-payments/card-payments.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { UnclearPayment } from './card-payments-page.tsx';

interface ClearPaymentProps {
  readonly payment: UnclearPayment;
  readonly onDone: (sentence: string) => void;
}

/** The button of a payment, and the window in which finance says what became of it: it can't be taken back. */
export function ClearPayment({ payment, onDone }: ClearPaymentProps) {
  const words = useWordsOf(cardPaymentsWording);
  const [isOpen, setOpen] = useState(false);
  const { reference } = payment;
  return (
    <>
      <Button look="second" small onClick={() => setOpen(true)}>
        <span aria-hidden="true">{words.clear}</span>
        <span className="sr">{words.clearOf({ reference })}</span>
      </Button>
      <DialogWindow title={words.clearOf({ reference })} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <WayForm
          payment={payment}
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

const ways = ['ASK_PARTNER', 'GIVE_BACK', 'TAKEN', 'NOT_TAKEN'] as const satisfies CardPaymentWay[];

interface WayFormProps extends ClearPaymentProps {
  readonly onCancel: () => void;
}

function WayForm({ payment, onCancel, onDone }: WayFormProps) {
  const words = useWordsOf(cardPaymentsWording);
  const { locale } = useSpoken();
  const form = useAnswers<{ way: CardPaymentWay | ''; note: string }>({ way: '', note: '' });
  const [{ fetching }, clear] = useMutation(ClearCardPaymentDocument);
  const { id, version, reference, amount, openedAt, advice, transactionId } = payment;

  async function send(): Promise<void> {
    const { way, note } = form.answers;
    if (way === '') return form.mark([{ field: 'way', code: 'FIELD_REQUIRED', message: words.chooseWay }]);
    const { data, error } = await clear(
      { id, version, way, note },
      { additionalTypenames: ['UnclearCardPayment'] },
    );
    const answer = data?.clearCardPayment;
    if (!answer || answer.problems.length > 0) return form.show(answer?.problems, error);
    onDone((answer.payment ? words.still : words.done)({ reference }));
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
      <p>{words.about({ amount: moneyText(amount), at: instantInWords(openedAt, locale) })}</p>
      <p className="meta">{asShown(advice)}</p>
      <ChoiceField
        name="way"
        label={words.way}
        value={form.answers.way}
        onChange={form.change('way')}
        options={ways
          .filter((way) => way !== 'GIVE_BACK' || transactionId !== null)
          .map((value) => ({ value, label: words.ways[value], means: words.means[value] }))}
        problem={form.at('way')}
      />
      <TextField
        name="note"
        label={words.note}
        hint={words.noteHint}
        maxLength={140}
        value={form.answers.note}
        onChange={form.change('note')}
        problem={form.at('note')}
      />
    </SmallForm>
  );
}
