import { Link } from 'react-router';
import type { PaymentRequestRowFragment } from '../../graphql/__generated__/documents/payment-request-row.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { writtenDayOf, writtenPeriod } from '../dates.ts';
import { Cell, Row, RowHead, Table } from '../table.tsx';
import { PaymentRequestTag } from './status.tsx';
import { PaymentRequestTurn } from './turn.tsx';

/** Payment requests in the list of who is asked, the newest first. */
export function RequestsTable({ requests }: { readonly requests: readonly PaymentRequestRowFragment[] }) {
  const { list: words } = useWordsOf(paymentRequestWording);
  return (
    <Table
      caption={words.caption}
      className="orders"
      columns={[
        { name: words.date, className: 'day' },
        { name: words.provider },
        { name: words.status, className: 'state' },
        { name: words.share, className: 'num' },
      ]}
    >
      {requests.map(({ id, createdAt, provider, invoiceNumber, periodStart, periodEnd, ...request }) => (
        <Row key={id}>
          <Cell className="day">
            <time dateTime={createdAt}>{writtenDayOf(createdAt)}</time>
          </Cell>
          <RowHead>
            <Link to={`/guichet/paiements/${id}`}>{provider.name}</Link>
            <small>{[invoiceNumber, writtenPeriod({ start: periodStart, end: periodEnd })].join(', ')}</small>
          </RowHead>
          <Cell className="state">
            <PaymentRequestTag status={request.status} />
            <div className="who">
              <PaymentRequestTurn status={request.status} />
            </div>
          </Cell>
          <Cell className="num sum">
            <Amount money={request.clientShare} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
