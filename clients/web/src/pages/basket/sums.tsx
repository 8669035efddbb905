import type { Basket } from '../../forms/order/basket.ts';
import type { OrderPreview } from '../../forms/order/use-order-preview.ts';
import { Amount } from '../../ui/amount.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface SumsProps {
  readonly basket: Basket;
  readonly preview: OrderPreview | null;
  readonly titleOf: (code: string) => string;
}

/** What each service and the letter cost, and what it comes to. */
export function Sums({ basket, preview, titleOf }: SumsProps) {
  const words = useWordsOf(basketWording);
  const postage = preview?.postageChoices.find(({ code }) => code === basket.postage);
  return (
    <Table
      caption={words.amounts}
      className="sums"
      columns={[{ name: words.what }, { name: words.amount, className: 'num' }]}
      foot={
        <Row>
          <RowHead>{words.total}</RowHead>
          <Cell className="num">{preview?.total ? <Amount money={preview.total} /> : '–'}</Cell>
        </Row>
      }
    >
      {basket.lines.map(({ id, service, reference }, index) => (
        <Row key={id}>
          <RowHead>
            {titleOf(service)}
            {reference && <small>{reference}</small>}
          </RowHead>
          <Cell className="num">
            {preview?.lines[index]?.fee ? <Amount money={preview.lines[index].fee} /> : '–'}
          </Cell>
        </Row>
      ))}
      <Row>
        <RowHead>{words.postageOf({ way: postage?.title ?? '' })}</RowHead>
        <Cell className="num">
          {!postage?.amount ? (
            '–'
          ) : Number(postage.amount.amount) === 0 ? (
            words.free
          ) : (
            <Amount money={postage.amount} />
          )}
        </Cell>
      </Row>
    </Table>
  );
}
