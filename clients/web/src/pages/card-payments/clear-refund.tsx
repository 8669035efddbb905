import { useState } from 'react';
import { useMutation } from 'urql';
import { ChoiceField } from '../../forms/fields/choice-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { ClearRefundDocument } from '../../graphql/__generated__/documents/clear-refund.ts';
import type { RefundWay } from '../../graphql/__generated__/types.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { DialogWindow } from '../../ui/dialog.tsx';
import { cardPaymentsWording } from '../../wording/card-payments/card-payments.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { UnclearRefund } from './unclear-refunds.tsx';

interface ClearRefundProps {
  readonly refund: UnclearRefund;
  readonly onDone: (sentence: string) => void;
}

/** The button of a refund, and the window in which finance says what became of it: it can't be taken back. */
export function ClearRefund({ refund, onDone }: ClearRefundProps) {
  const { clear, refunds: words } = useWordsOf(cardPaymentsWording);
  const [isOpen, setOpen] = useState(false);
  const { reference } = refund;
  return (
    <>
      <Button look="second" small onClick={() => setOpen(true)}>
        <span aria-hidden="true">{clear}</span>
        <span className="sr">{words.clearOf({ reference })}</span>
      </Button>
      <DialogWindow title={words.clearOf({ reference })} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <WayForm
          refund={refund}
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

const ways = ['ASK_PARTNER', 'DONE', 'NOT_DONE'] as const satisfies RefundWay[];

function WayForm({ refund, onCancel, onDone }: ClearRefundProps & { readonly onCancel: () => void }) {
  const shared = useWordsOf(cardPaymentsWording);
  const { refunds: words } = shared;
  const { locale } = useSpoken();
  const form = useAnswers<{ way: RefundWay | ''; note: string }>({ way: '', note: '' });
  const [{ fetching }, clear] = useMutation(ClearRefundDocument);
  const { id, version, reference, amount, requestedAt, advice } = refund;

  async function send(): Promise<void> {
    const { way, note } = form.answers;
    if (way === '') return form.mark([{ field: 'way', code: 'FIELD_REQUIRED', message: shared.chooseWay }]);
    const { data, error } = await clear(
      { id, version, way, note },
      { additionalTypenames: ['UnclearRefund'] },
    );
    const answer = data?.clearRefund;
    if (!answer || answer.problems.length > 0) return form.show(answer?.problems, error);
    onDone((answer.refund ? words.still : words.done)({ reference }));
  }

  return (
    <SmallForm
      form={form}
      submit={shared.save}
      busy={fetching ? shared.saving : null}
      onSubmit={send}
      cancel={shared.cancel}
      onCancel={onCancel}
    >
      <p>{words.about({ amount: moneyText(amount), at: instantInWords(requestedAt, locale) })}</p>
      <p className="meta">{asShown(advice)}</p>
      <ChoiceField
        name="way"
        label={shared.way}
        value={form.answers.way}
        onChange={form.change('way')}
        options={ways.map((value) => ({ value, label: words.ways[value], means: words.means[value] }))}
        problem={form.at('way')}
      />
      <TextField
        name="note"
        label={shared.note}
        hint={shared.noteHint}
        maxLength={140}
        value={form.answers.note}
        onChange={form.change('note')}
        problem={form.at('note')}
      />
    </SmallForm>
  );
}
