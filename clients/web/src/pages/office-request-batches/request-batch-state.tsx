import type { RequestBatchRowFragment } from '../../graphql/__generated__/documents/request-batch-row.ts';
import { writtenDay } from '../../ui/dates.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Where a batch stands, and once it is at the bank how much of it is carried out. */
export function RequestBatchState({ batch }: { readonly batch: RequestBatchRowFragment }) {
  const shared = useWordsOf(batchesWording);
  const words = useWordsOf(requestBatchesWording);
  const { status, isOwn, answer, executionOn, shares, count } = batch;
  const done = shares.find((share) => share.status === 'EXECUTED')?.count ?? 0;
  const told = [
    executionOn && words.executionOn({ day: writtenDay(executionOn) }),
    answer && shared.answer[answer],
  ].filter(Boolean);
  return (
    <>
      {shared.status[status]}
      {status === 'MADE' && isOwn && <small className="meta said">{shared.ownWaits}</small>}
      {status === 'RELEASED' && (
        <>
          <progress value={done} max={count} aria-label={words.progress({ done, count })} />
          <small className="meta said">
            {shares.map((share) => words.share[share.status]({ count: share.count })).join(', ')}
          </small>
          <div>
            <small className="meta">{told.join(' · ')}</small>
          </div>
        </>
      )}
    </>
  );
}
