import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  OfficeOrdersPageDocument,
  type OfficeOrdersPageQuery,
} from '../../graphql/__generated__/documents/office-orders-page.ts';
import {
  type OfficeOrderFilter,
  officeOrderPath,
  officeOrdersVariables,
} from '../../routes/office-orders.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { OrderTag } from '../../ui/orders/status.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

type Orders = OfficeOrdersPageQuery['orders'];

interface OrderListProps {
  readonly first: Orders;
  readonly filter: OfficeOrderFilter;
}

/** The orders in a dense table; further ones on demand. */
export function OrderList({ first, filter }: OrderListProps) {
  const words = useWordsOf(officeOrdersWording);
  const { site } = useWording();
  const [after, setAfter] = useState<readonly string[]>([]);
  const last = useOrders(filter, after.at(-1) ?? null);
  const pageInfo = after.length === 0 ? first.pageInfo : last?.pageInfo;
  const next = pageInfo?.endCursor;
  return (
    <>
      <Table
        caption={words.caption}
        className="dense list"
        columns={[
          { name: words.date, className: 'day' },
          { name: words.order },
          { name: words.by },
          { name: words.settlement },
          { name: words.status },
          { name: words.expected, className: 'num' },
          { name: words.total, className: 'num' },
        ]}
      >
        <OrderRows orders={first} filter={filter} />
        {after.map((cursor) => (
          <FurtherRows key={cursor} after={cursor} filter={filter} />
        ))}
      </Table>
      {pageInfo?.hasNextPage !== false && (
        <p className="more">
          <Button
            look="second"
            small
            busy={next ? null : site.loading}
            onClick={() => next && setAfter([...after, next])}
          >
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}

function FurtherRows({ after, filter }: { readonly after: string; readonly filter: OfficeOrderFilter }) {
  const orders = useOrders(filter, after);
  return orders && <OrderRows orders={orders} filter={filter} />;
}

function OrderRows({ orders, filter }: { readonly orders: Orders; readonly filter: OfficeOrderFilter }) {
  const words = useWordsOf(officeOrdersWording);
  return orders.nodes.map((order) => (
    <Row key={order.id}>
      <Cell className="day">
        <time dateTime={order.confirmedAt ?? order.placedAt}>
          {writtenDayOf(order.confirmedAt ?? order.placedAt)}
        </time>
      </Cell>
      <RowHead>
        <Link to={officeOrderPath(filter, order.id)}>
          {order.lines.length === 1 ? order.lines[0]?.title : words.lines({ lines: order.lines.length })}
        </Link>{' '}
        <small className="num-text">{order.number}</small>
      </RowHead>
      <Cell>
        {order.companyName ?? order.orderedBy}
        {order.companyName && <small> {order.orderedBy}</small>}
      </Cell>
      <Cell>{words.settlements[order.settlement]}</Cell>
      <Cell className="state">
        <OrderTag status={order.status} />
      </Cell>
      <Cell className="num">
        {order.status === 'CONFIRMED' && order.expectedUntil && (
          <>
            <span className="folded-head">{words.expected} </span>
            {order.expectedUntil < today() && <span className="flag">{words.late}</span>}{' '}
            {writtenDay(order.expectedUntil)}
          </>
        )}
      </Cell>
      <Cell className="num">
        <Amount money={order.total} />
      </Cell>
    </Row>
  ));
}

function useOrders(filter: OfficeOrderFilter, after: string | null): Orders | null {
  const [{ data }] = useQuery({
    query: OfficeOrdersPageDocument,
    variables: officeOrdersVariables(filter, after),
    pause: after === null,
  });
  return data?.orders ?? null;
}
