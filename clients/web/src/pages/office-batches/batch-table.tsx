import { Amount } from '../../ui/amount.tsx';
import { writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BatchActions } from './batch-actions.tsx';
import type { Batch } from './office-batches-page.tsx';

interface BatchTableProps {
  readonly batches: readonly Batch[];
  readonly onDone: (sentence: string) => void;
}

/** The batches, newest first, each with how far it is and what can be done with it. */
export function BatchTable({ batches, onDone }: BatchTableProps) {
  const words = useWordsOf(batchesWording);
  return (
    <Table
      caption={words.batchesCaption}
      className="dense list"
      columns={[
        { name: words.madeOn, className: 'day' },
        { name: words.state },
        { name: words.payouts, className: 'num' },
        { name: words.amount, className: 'num' },
        { name: words.actions, className: 'acts', silent: true },
      ]}
    >
      {batches.map((batch) => (
        <Row key={batch.id}>
          <RowHead>
            <time dateTime={batch.madeAt}>{writtenDayOf(batch.madeAt)}</time>
          </RowHead>
          <Cell>
            <State batch={batch} />
          </Cell>
          <Cell className="num">
            {batch.count} <span className="unit">{words.payoutsCounted({ count: batch.count })}</span>
          </Cell>
          <Cell className="num sum">
            <Amount money={batch.amount} />
          </Cell>
          <Cell className="acts">
            <BatchActions batch={batch} onDone={onDone} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** Where a batch stands, and once it is at the bank how many of its payouts are paid. */
function State({ batch }: { readonly batch: Batch }) {
  const words = useWordsOf(batchesWording);
  const { status, isOwn, answer, executionOn, shares, count } = batch;
  const paid = shares.find((share) => share.status === 'EXECUTED')?.count ?? 0;
  return (
    <>
      {words.status[status]}
      {status === 'MADE' && isOwn && <small className="meta said">{words.ownWaits}</small>}
      {status === 'RELEASED' && (
        <>
          <progress value={paid} max={count} aria-label={words.progress({ paid, count })} />
          <small className="meta said">
            {shares.map((share) => words.share[share.status]({ count: share.count })).join(', ')}
          </small>
          <small className="meta">
            {[
              executionOn && words.executionOn({ day: writtenDay(executionOn) }),
              answer && words.answer[answer],
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      )}
    </>
  );
}
