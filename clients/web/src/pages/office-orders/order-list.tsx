import { Link } from 'react-router';
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
import { today, writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { OrderTag } from '../../ui/orders/status.tsx';
import { PagedTable } from '../../ui/paged-table.tsx';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface OrderListProps {
  readonly first: OfficeOrdersPageQuery['orders'];
  readonly filter: OfficeOrderFilter;
}

/** The orders in a dense table; further ones on demand. */
export function OrderList({ first, filter }: OrderListProps) {
  const words = useWordsOf(officeOrdersWording);
  return (
    <PagedTable
      first={first}
      document={OfficeOrdersPageDocument}
      variables={(after) => officeOrdersVariables(filter, after)}
      pick={({ orders }) => orders}
      more={words.more}
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
      row={(order) => (
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
      )}
    />
  );
}
