import { useMutation } from 'urql';
import { CreatePayoutBatchDocument } from '../../graphql/__generated__/documents/create-payout-batch.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { ReadyBatch } from '../../ui/batches/ready-batch.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Preview } from './office-batches-page.tsx';

interface PrepareBatchProps {
  readonly preview: Preview;
  readonly onDone: (sentence: string) => void;
}

/** What a batch of payouts would hold. */
export function PrepareBatch({ preview, onDone }: PrepareBatchProps) {
  const words = useWordsOf(batchesWording);
  const { seal, count, amount, executionOn, leftBehind } = preview;
  const [, create] = useMutation(CreatePayoutBatchDocument);
  return (
    <ReadyBatch
      preview={preview}
      says={{
        ready: words.ready({ count, amount: moneyText(amount) }),
        on: words.paidOn({ day: writtenDay(executionOn) }),
        more: words.more,
        nothing: words.nothing,
      }}
      make={async (idempotencyKey) => {
        const { data } = await create({ seen: seal, idempotencyKey });
        const made = data?.createPayoutBatch;
        const sentence = words.made({ count: made?.payoutBatch?.count ?? count });
        return { problems: made?.problems, sentence };
      }}
      onDone={onDone}
    >
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
    </ReadyBatch>
  );
}
