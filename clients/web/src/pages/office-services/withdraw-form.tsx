import { parseDate } from '@guichet/schema/scalars/date.ts';
import { useState } from 'react';
import { useMutation } from 'urql';
import { DateField } from '../../forms/fields/date-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { WithdrawServiceDocument } from '../../graphql/__generated__/documents/withdraw-service.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { History } from './service-history.ts';

interface WithdrawFormProps {
  readonly history: History;
  readonly onDone: (sentence: string) => void;
}

/** The last day on which a service can be ordered, asked once more. */
export function WithdrawForm({ history: { code, title, version }, onDone }: WithdrawFormProps) {
  const words = useWordsOf(officeServicesWording);
  const form = useAnswers({ lastDay: '' });
  const [isAsking, setAsking] = useState(false);
  const [{ fetching }, withdraw] = useMutation(WithdrawServiceDocument);
  const { lastDay } = form.answers;
  const read = parseDate(lastDay);
  const day = read.ok ? writtenDay(read.value) : lastDay;

  async function send(): Promise<void> {
    const { data, error } = await withdraw(
      { code, lastDay, version },
      { additionalTypenames: ['ServiceHistory', 'Service'] },
    );
    setAsking(false);
    if (!data || data.withdrawService.problems.length > 0)
      return form.show(data?.withdrawService.problems, error);
    onDone(words.withdrawn({ title, day }));
  }

  return (
    <>
      <SmallForm
        form={form}
        submit={words.withdraw}
        busy={fetching ? words.recording : null}
        onSubmit={async () => (read.ok ? setAsking(true) : await send())}
      >
        <p className="meta">{words.withdrawMeans}</p>
        <DateField
          name="lastDay"
          label={words.lastDay}
          hint={words.lastDayHint}
          value={lastDay}
          onChange={form.change('lastDay')}
          problem={form.at('lastDay')}
        />
      </SmallForm>
      <Confirm
        title={words.confirmWithdraw({ title })}
        means={words.confirmWithdrawMeans({ day })}
        act={words.withdraw}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </>
  );
}
