import { useState } from 'react';
import { useMutation } from 'urql';
import { SendRemindersDocument } from '../../graphql/__generated__/documents/send-reminders.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { financeWording } from '../../wording/finance/finance.ts';
import { remindersWording } from '../../wording/reminders/reminders.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

interface SendRemindersProps {
  readonly count: number;
  readonly onDone: (sentence: string) => void;
}

/** Writes today's reminders: each goes out once, however often this is asked. */
export function SendReminders({ count, onDone }: SendRemindersProps) {
  const words = useWordsOf(remindersWording);
  const { cancel } = useWordsOf(financeWording);
  const { trouble } = useWording();
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [{ fetching }, sendAll] = useMutation(SendRemindersDocument);

  async function send(): Promise<void> {
    const { data } = await sendAll({ asOf: null });
    const answer = data?.sendReminders;
    const [problem] = answer?.problems ?? [{ message: trouble.noAnswer }];
    setAsking(false);
    setInTheWay(problem?.message ?? null);
    if (answer && !problem) onDone(words.sent({ sent: answer.sent, paused: answer.paused }));
  }

  return (
    <div className="row acts-below">
      <Button busy={fetching ? words.sending : null} onClick={() => setAsking(true)}>
        {words.send({ count })}
      </Button>
      <span role="alert" className="err">
        {inTheWay}
      </span>
      <Confirm
        title={words.confirm({ day: writtenDay(today()) })}
        means={words.means({ count })}
        act={words.send({ count })}
        cancel={cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </div>
  );
}
