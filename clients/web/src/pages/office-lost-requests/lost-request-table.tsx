import { useMutation } from 'urql';
import { RecordRequestRecoveryDocument } from '../../graphql/__generated__/documents/record-request-recovery.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { LostRequest } from './lost-requests-page.tsx';
import { NoteMoney } from './note-money.tsx';

interface LostRequestTableProps {
  readonly requests: readonly LostRequest[];
  readonly onDone: (sentence: string) => void;
}

/** The requests whose debit was refused, why, what moved for them since, and what can be noted. */
export function LostRequestTable({ requests, onDone }: LostRequestTableProps) {
  const { lost: words } = useWordsOf(requestBatchesWording);
  return (
    <Table
      caption={words.caption}
      className="dense list"
      columns={[
        { name: words.since, className: 'day' },
        { name: words.invoice },
        { name: words.client },
        { name: words.movements },
        { name: words.share, className: 'num' },
        { name: words.recover, className: 'acts', silent: true },
      ]}
    >
      {requests.map((request) => (
        <Row key={request.id}>
          <Cell className="day">
            <time dateTime={request.updatedAt}>{writtenDayOf(request.updatedAt)}</time>
          </Cell>
          <RowHead>
            {request.invoiceNumber}
            <small className="meta">{request.provider.name}</small>
          </RowHead>
          <Cell>
            <Debit request={request} />
          </Cell>
          <Cell>
            <Movements request={request} />
          </Cell>
          <Cell className="num sum">
            <Amount money={request.clientShare} />
          </Cell>
          <Cell className="acts">
            {request.status === 'DEBIT_REFUSED' && <Recover request={request} onDone={onDone} />}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** Whose account it was, and why the bank did not pay. */
function Debit({ request: { debit } }: { readonly request: LostRequest }) {
  if (!debit) return null;
  const { accountHolder, bankReason } = debit;
  return (
    <>
      {accountHolder}
      {bankReason && (
        <small className="meta said">
          {bankReason.code}, {bankReason.sentence}
        </small>
      )}
    </>
  );
}

/** What money came in and went out, as the books say it. */
function Movements({ request: { entries } }: { readonly request: LostRequest }) {
  const { lost: words } = useWordsOf(requestBatchesWording);
  if (entries.length === 0) return <span className="meta">{words.noMovements}</span>;
  return (
    <ul className="request-items">
      {entries.map(({ kind, bookedOn, amount, note }) => (
        <li key={`${kind} ${bookedOn} ${amount.amount}`}>
          {writtenDay(bookedOn)} {words.entry[kind]} <Amount money={amount} />
          {note && <small className="meta">{note}</small>}
        </li>
      ))}
    </ul>
  );
}

interface RecoverProps {
  readonly request: LostRequest;
  readonly onDone: (sentence: string) => void;
}

function Recover({ request, onDone }: RecoverProps) {
  const { lost: words } = useWordsOf(requestBatchesWording);
  const [, record] = useMutation(RecordRequestRecoveryDocument);
  const { id, version, invoiceNumber: invoice, clientShare } = request;
  return (
    <NoteMoney
      act={words.recover}
      title={words.recoverOf({ invoice })}
      means={words.recoverMeans({ amount: moneyText(clientShare) })}
      done={words.recovered}
      send={async (typed) => {
        const { data, error } = await record({ id, version, ...typed });
        return [data?.recordRequestRecovery.problems, error];
      }}
      onDone={onDone}
    />
  );
}
