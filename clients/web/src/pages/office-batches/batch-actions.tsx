import { useClient, useMutation } from 'urql';
import { PayoutBatchesPageDocument } from '../../graphql/__generated__/documents/payout-batches-page.ts';
import { ReleasePayoutBatchDocument } from '../../graphql/__generated__/documents/release-payout-batch.ts';
import { UndoPayoutBatchDocument } from '../../graphql/__generated__/documents/undo-payout-batch.ts';
import { batchesVariables } from '../../routes/office-payouts.ts';
import { moneyText } from '../../ui/amount.tsx';
import { BatchActs } from '../../ui/batches/batch-acts.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Batch } from './office-batches-page.tsx';

interface BatchActionsProps {
  readonly batch: Batch;
  readonly onDone: (sentence: string) => void;
}

/** What can be done with a batch of payouts. */
export function BatchActions({ batch, onDone }: BatchActionsProps) {
  const words = useWordsOf(batchesWording);
  const { locale } = useSpoken();
  const client = useClient();
  const [, release] = useMutation(ReleasePayoutBatchDocument);
  const [, undo] = useMutation(UndoPayoutBatchDocument);
  const { id, version, count, amount, madeAt } = batch;
  const more = { additionalTypenames: ['Payout'] };
  return (
    <BatchActs
      batch={batch}
      named={(act) => words.actOn({ act, moment: instantInWords(madeAt, locale) })}
      says={{
        release: words.releaseMeans({ count, amount: moneyText(amount) }),
        undo: words.undoMeans({ count }),
        released: words.released,
        undone: words.undone,
      }}
      release={async () => (await release({ id, version }, more)).data?.releasePayoutBatch.problems}
      undo={async () => (await undo({ id, version }, more)).data?.undoPayoutBatch.problems}
      fileUrl={async () => {
        const variables = batchesVariables(new URLSearchParams(location.search));
        const { data } = await client.query(PayoutBatchesPageDocument, variables, {
          requestPolicy: 'network-only',
        });
        return data?.payoutBatches.nodes.find((found) => found.id === id)?.fileUrl;
      }}
      onDone={onDone}
    />
  );
}
