import { Link } from 'react-router';
import type { OrderRowFragment } from '../../graphql/__generated__/documents/order-row.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { writtenDayOf } from '../dates.ts';
import { Cell, Row, RowHead, Table } from '../table.tsx';
import { OrderTag } from './status.tsx';
import { OwnersOrderTurn } from './turn.tsx';

/** Orders in their owner's list, newest first: what was ordered, where it stands and who has the turn. */
export function OrdersTable({ orders }: { readonly orders: readonly OrderRowFragment[] }) {
  const { list: words } = useWordsOf(orderWording);
  return (
    <Table
      caption={words.caption}
      className="orders"
      columns={[
        { name: words.date, className: 'day' },
        { name: words.order },
        { name: words.status, className: 'state' },
        { name: words.total, className: 'num' },
      ]}
    >
      {orders.map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </Table>
  );
}

function OrderRow({ order }: { readonly order: OrderRowFragment }) {
  const { list: words } = useWordsOf(orderWording);
  const { id, number, status, placedAt, lines, companyName, total } = order;
  const [first, ...others] = lines;
  return (
    <Row>
      <Cell className="day">
        <time dateTime={placedAt}>{writtenDayOf(placedAt)}</time>
      </Cell>
      <RowHead>
        <Link to={`/guichet/commandes/${id}`}>{first?.title ?? number}</Link>
        <small>
          {[others.length > 0 && words.more({ others: others.length }), number, companyName]
            .filter(Boolean)
            .join(', ')}
        </small>
      </RowHead>
      <Cell className="state">
        <OrderTag status={status} />
        <div className="who">
          <OwnersOrderTurn order={order} />
        </div>
      </Cell>
      <Cell className="num sum">
        <Amount money={total} />
      </Cell>
    </Row>
  );
}
