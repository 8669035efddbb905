import { Fragment } from 'react';
import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { Cell, Row, RowHead, Table } from '../table.tsx';

interface OrderPart {
  readonly order: OrderSheetFragment;
}

/** The services of an order, each with what was answered. */
export function OrderLines({ order: { lines } }: OrderPart) {
  const words = useWordsOf(orderWording);
  return lines.map(({ id, title, answers, reference }) => (
    <div className="checked" key={id}>
      <h3>{title}</h3>
      <dl className="facts">
        {answers.map(({ code, label, value }) => (
          <Fragment key={code}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
        {reference && (
          <>
            <dt>{words.reference}</dt>
            <dd>{reference}</dd>
          </>
        )}
      </dl>
    </div>
  ));
}

/** What each service and the letter cost, and what it comes to. */
export function OrderSums({ order: { lines, postage, total } }: OrderPart) {
  const words = useWordsOf(orderWording);
  return (
    <Table
      caption={words.amounts}
      className="sums"
      columns={[{ name: words.what }, { name: words.amount, className: 'num' }]}
      foot={
        <Row>
          <RowHead>{words.total}</RowHead>
          <Cell className="num">
            <Amount money={total} />
          </Cell>
        </Row>
      }
    >
      {lines.map(({ id, title, reference, fee }) => (
        <Row key={id}>
          <RowHead>
            {title}
            {reference && <small>{reference}</small>}
          </RowHead>
          <Cell className="num">
            <Amount money={fee} />
          </Cell>
        </Row>
      ))}
      <Row>
        <RowHead>{words.postage({ way: postage.title })}</RowHead>
        <Cell className="num">
          {Number(postage.amount.amount) === 0 ? words.free : <Amount money={postage.amount} />}
        </Cell>
      </Row>
    </Table>
  );
}
