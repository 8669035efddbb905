import { useState } from 'react';
import { useMutation } from 'urql';
import { CreatePayoutBatchDocument } from '../../graphql/__generated__/documents/create-payout-batch.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Preview } from './office-batches-page.tsx';

interface PrepareBatchProps {
  readonly preview: Preview;
  readonly onDone: (sentence: string) => void;
}

/** What a batch would hold: how many, how much, when it is paid, what can't go with it. One button makes it of just these. */
export function PrepareBatch({ preview, onDone }: PrepareBatchProps) {
  const words = useWordsOf(batchesWording);
  const { trouble } = useWording();
  const { seal, count, amount, executionOn, leftBehind, hasMore, problems } = preview;
  // One key for what is shown: pressing twice makes one batch.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const [{ fetching }, create] = useMutation(CreatePayoutBatchDocument);

  async function make(): Promise<void> {
    const { data } = await create({ seen: seal, idempotencyKey });
    const told = data?.createPayoutBatch.problems.map(({ message }) => message) ?? [trouble.noAnswer];
    setInTheWay(told);
    if (told.length === 0) onDone(words.made({ count: data?.createPayoutBatch.payoutBatch?.count ?? count }));
  }

  return (
    <div className="stack">
      {problems.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      {count === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>
            <b>{words.ready({ count, amount: moneyText(amount) })}</b>
          </p>
          <p className="meta">{words.paidOn({ day: writtenDay(executionOn) })}</p>
          {hasMore && <p className="meta">{words.more}</p>}
        </>
      )}
      {leftBehind.length > 0 && (
        <details>
          <summary>{words.leftBehind({ count: leftBehind.length })}</summary>
          <ul>
            {leftBehind.map(({ payout, problem }) => (
              <li key={payout.id}>
                {payout.reference}, {payout.accountHolder}, <Amount money={payout.amount} />:{' '}
                <span className="meta">{problem.message}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${words.notDone} ${inTheWay.join(' ')}`}
      </span>
      {count > 0 && problems.length === 0 && (
        <div className="row">
          <Button busy={fetching ? words.making : null} onClick={() => void make()}>
            {words.make}
          </Button>
        </div>
      )}
    </div>
  );
}
