import { useClient, useMutation } from 'urql';
import { ReleaseRequestBatchDocument } from '../../graphql/__generated__/documents/release-request-batch.ts';
import { RequestBatchFileDocument } from '../../graphql/__generated__/documents/request-batch-file.ts';
import type { RequestBatchRowFragment } from '../../graphql/__generated__/documents/request-batch-row.ts';
import { UndoRequestBatchDocument } from '../../graphql/__generated__/documents/undo-request-batch.ts';
import { moneyText } from '../../ui/amount.tsx';
import { BatchActs } from '../../ui/batches/batch-acts.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

interface RequestBatchActsProps {
  readonly batch: RequestBatchRowFragment;
  readonly onDone: (sentence: string) => void;
}

/** What can be done with a batch of debits or of payments to providers. */
export function RequestBatchActs({ batch, onDone }: RequestBatchActsProps) {
  const shared = useWordsOf(batchesWording);
  const words = useWordsOf(requestBatchesWording);
  const { locale } = useSpoken();
  const client = useClient();
  const [, release] = useMutation(ReleaseRequestBatchDocument);
  const [, undo] = useMutation(UndoRequestBatchDocument);
  const { id, version, kind, count, amount, madeAt } = batch;
  const moment = instantInWords(madeAt, locale);
  const what = words.counted[kind]({ count });
  return (
    <BatchActs
      batch={batch}
      named={(act) => words.actOn({ act, moment })}
      says={{
        release: words.releaseMeans({ what, amount: moneyText(amount) }),
        undo: words.undoMeans,
        released: shared.released,
        undone: words.undone,
      }}
      release={async () => (await release({ id, version })).data?.releaseRequestBatch.problems}
      undo={async () => (await undo({ id, version })).data?.undoRequestBatch.problems}
      fileUrl={async () => {
        const { data } = await client.query(
          RequestBatchFileDocument,
          { id },
          { requestPolicy: 'network-only' },
        );
        return data?.requestBatch?.fileUrl;
      }}
      onDone={onDone}
    />
  );
}
