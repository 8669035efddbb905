import { useState } from 'react';
import { DateField } from '../../forms/fields/date-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { DialogWindow } from '../../ui/dialog.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Form = ReturnType<typeof useAnswers<{ bookedOn: string; note: string }>>;

interface NoteMoneyProps {
  readonly act: string;
  /** The act with the invoice that it is about. */
  readonly title: string;
  readonly means: string;
  readonly done: string;
  /** Sends what was typed; answers what stands in the way and what failed. */
  readonly send: (typed: {
    readonly bookedOn: string;
    readonly note: string;
  }) => Promise<Parameters<Form['show']>>;
  readonly onDone: (sentence: string) => void;
}

/** The button, and the window in which one says what came in on the office's account, and when. */
export function NoteMoney({ act, title, means, done, send, onDone }: NoteMoneyProps) {
  const { lost: words } = useWordsOf(requestBatchesWording);
  const { cancel, save, saving } = useWordsOf(financeWording);
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const form = useAnswers({ bookedOn: writtenDay(today()), note: '' });

  async function record(): Promise<void> {
    setSending(true);
    const [problems, error] = await send(form.answers);
    setSending(false);
    if (error || problems?.length !== 0) return form.show(problems, error);
    setOpen(false);
    onDone(done);
  }

  return (
    <>
      <Button look="second" small aria-label={title} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <DialogWindow title={title} isOpen={isOpen} onClose={() => setOpen(false)} grave>
        <SmallForm
          form={form}
          submit={save}
          busy={isSending ? saving : null}
          onSubmit={record}
          cancel={cancel}
          onCancel={() => setOpen(false)}
        >
          <p>{means}</p>
          <DateField
            name="bookedOn"
            label={words.bookedOn}
            value={form.answers.bookedOn}
            latest={today()}
            onChange={form.change('bookedOn')}
            problem={form.at('bookedOn')}
          />
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
