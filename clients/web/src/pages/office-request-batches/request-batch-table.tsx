import { Link } from 'react-router';
import type { RequestBatchRowFragment } from '../../graphql/__generated__/documents/request-batch-row.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { batchesWording } from '../../wording/batches/batches.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { RequestBatchActs } from './request-batch-acts.tsx';
import { RequestBatchState } from './request-batch-state.tsx';

interface RequestBatchTableProps {
  readonly batches: readonly RequestBatchRowFragment[];
  readonly onDone: (sentence: string) => void;
}

/** The batches, newest first, each with how far it is and what can be done with it. */
export function RequestBatchTable({ batches, onDone }: RequestBatchTableProps) {
  const shared = useWordsOf(batchesWording);
  const words = useWordsOf(requestBatchesWording);
  return (
    <Table
      caption={words.batchesCaption}
      className="dense list"
      columns={[
        { name: shared.madeOn, className: 'day' },
        { name: words.what },
        { name: shared.state },
        { name: shared.amount, className: 'num' },
        { name: shared.actions, className: 'acts', silent: true },
      ]}
    >
      {batches.map((batch) => (
        <Row key={batch.id}>
          <Cell className="day">
            <time dateTime={batch.madeAt}>{writtenDayOf(batch.madeAt)}</time>
          </Cell>
          <RowHead>
            <Link to={`/office/prelevements/lots/${batch.id}`}>
              {words.counted[batch.kind]({ count: batch.count })}
            </Link>
          </RowHead>
          <Cell>
            <RequestBatchState batch={batch} />
          </Cell>
          <Cell className="num sum">
            <Amount money={batch.amount} />
          </Cell>
          <Cell className="acts">
            <RequestBatchActs batch={batch} onDone={onDone} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
