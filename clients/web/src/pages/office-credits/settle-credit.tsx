import { useState } from 'react';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { SettleCreditDocument } from '../../graphql/__generated__/documents/settle-credit.ts';
import { Button } from '../../ui/button.tsx';
import { DialogWindow } from '../../ui/dialog.tsx';
import { bankCreditsWording } from '../../wording/bank-credits/bank-credits.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Credit } from './credits-page.tsx';

interface SettleCreditProps {
  readonly credit: Credit;
  readonly title: string;
  readonly onDone: (sentence: string) => void;
}

/** Takes what came in off the list without an invoice, and says what became of it. */
export function SettleCredit({ credit, title, onDone }: SettleCreditProps) {
  const words = useWordsOf(bankCreditsWording);
  const { saving, cancel } = useWordsOf(financeWording);
  const [isOpen, setOpen] = useState(false);
  const form = useAnswers({ note: '' });
  const [{ fetching }, settle] = useMutation(SettleCreditDocument);

  async function send(): Promise<void> {
    const { data, error } = await settle({ entryId: credit.id, note: form.answers.note });
    const problems = data?.settleCredit.problems;
    if (error || problems?.length !== 0) return form.show(problems, error);
    setOpen(false);
    onDone(words.settled);
  }

  return (
    <>
      <Button look="second" small aria-label={title} onClick={() => setOpen(true)}>
        {words.settle}
      </Button>
      <DialogWindow title={title} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <SmallForm
          form={form}
          submit={words.settle}
          busy={fetching ? saving : null}
          onSubmit={send}
          cancel={cancel}
          onCancel={() => setOpen(false)}
        >
          <TextField
            name="note"
            label={words.note}
            hint={words.noteHint}
            value={form.answers.note}
            onChange={form.change('note')}
            problem={form.at('note')}
          />
        </SmallForm>
      </DialogWindow>
    </>
  );
}
