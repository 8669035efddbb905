import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { PayoutBatchesPageDocument } from '../../graphql/__generated__/documents/payout-batches-page.ts';
import { ReleasePayoutBatchDocument } from '../../graphql/__generated__/documents/release-payout-batch.ts';
import { UndoPayoutBatchDocument } from '../../graphql/__generated__/documents/undo-payout-batch.ts';
import { batchesVariables } from '../../routes/office-payouts.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Batch } from './office-batches-page.tsx';

interface BatchActionsProps {
  readonly batch: Batch;
  readonly onDone: (sentence: string) => void;
}

/** What can be done with a batch: released by somebody else than who made it, undone, and once released its file taken. */
export function BatchActions({ batch, onDone }: BatchActionsProps) {
  const words = useWordsOf(batchesWording);
  const { trouble } = useWording();
  const { locale } = useSpoken();
  const [asking, setAsking] = useState<'release' | 'undo' | null>(null);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const [{ fetching: isReleasing }, release] = useMutation(ReleasePayoutBatchDocument);
  const [{ fetching: isUndoing }, undo] = useMutation(UndoPayoutBatchDocument);
  const { id, version, status, isOwn, count, amount, madeAt } = batch;
  const named = (act: string) => words.actOn({ act, moment: instantInWords(madeAt, locale) });
  const more = { additionalTypenames: ['Payout'] };

  async function send(): Promise<void> {
    const problems =
      asking === 'release'
        ? (await release({ id, version }, more)).data?.releasePayoutBatch.problems
        : (await undo({ id, version }, more)).data?.undoPayoutBatch.problems;
    const told = problems?.map(({ message }) => message) ?? [trouble.noAnswer];
    setAsking(null);
    setInTheWay(told);
    if (told.length === 0) onDone(asking === 'release' ? words.released : words.undone);
  }

  return (
    <>
      <div className="row">
        {status === 'MADE' && !isOwn && (
          <Button small aria-label={named(words.release)} onClick={() => setAsking('release')}>
            {words.release}
          </Button>
        )}
        {status === 'MADE' && (
          <Button look="second" small aria-label={named(words.undo)} onClick={() => setAsking('undo')}>
            {words.undo}
          </Button>
        )}
        {status === 'RELEASED' && <TakeFile id={id} label={named(words.download)} />}
      </div>
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${words.notDone} ${inTheWay.join(' ')}`}
      </span>
      <Confirm
        title={asking === 'undo' ? words.undoTitle : words.releaseTitle}
        means={
          asking === 'undo'
            ? words.undoMeans({ count })
            : words.releaseMeans({ count, amount: moneyText(amount) })
        }
        act={asking === 'undo' ? words.undo : words.release}
        cancel={words.keep}
        isOpen={asking !== null}
        isSending={isReleasing || isUndoing}
        onClose={() => setAsking(null)}
        onConfirm={() => void send()}
      />
    </>
  );
}

/** Takes the file of a batch. Its address is good for minutes only, so it is asked for at that moment. */
function TakeFile({ id, label }: { readonly id: string; readonly label: string }) {
  const words = useWordsOf(batchesWording);
  const client = useClient();
  const [isOpening, setOpening] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function open(): Promise<void> {
    setOpening(true);
    const variables = batchesVariables(new URLSearchParams(location.search));
    const { data } = await client.query(PayoutBatchesPageDocument, variables, {
      requestPolicy: 'network-only',
    });
    const url = data?.payoutBatches.nodes.find((batch) => batch.id === id)?.fileUrl;
    setOpening(false);
    setFailed(!url);
    if (url) location.assign(url);
  }

  return (
    <>
      <Button
        look="second"
        small
        busy={isOpening ? words.opening : null}
        aria-label={label}
        onClick={() => void open()}
      >
        {words.download}
      </Button>
      <span role="status">{hasFailed && <span className="meta">{words.notOpened}</span>}</span>
    </>
  );
}
