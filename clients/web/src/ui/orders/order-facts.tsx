import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { instantInWords, monthInWords, writtenDay } from '../dates.ts';
import { PostalLines } from '../postal-lines.tsx';

interface OrderPart {
  readonly order: OrderSheetFragment;
}

/** Who ordered, where it goes and when it is expected. */
export function DeliveryFacts({ order }: OrderPart) {
  const words = useWordsOf(orderWording);
  const { orderedBy, companyName, delivery, postage, expectedFrom, expectedUntil } = order;
  return (
    <dl className="facts">
      <dt>{words.orderedBy}</dt>
      <dd>{orderedBy}</dd>
      {companyName && (
        <>
          <dt>{words.company}</dt>
          <dd>{companyName}</dd>
        </>
      )}
      <dt>{words.address}</dt>
      <dd>
        <PostalLines address={delivery} />
        <span className="meta">{postage.title}</span>
      </dd>
      {expectedFrom && expectedUntil && (
        <>
          <dt>{words.expected}</dt>
          <dd>{words.between({ from: writtenDay(expectedFrom), until: writtenDay(expectedUntil) })}</dd>
        </>
      )}
    </dl>
  );
}

/** How it is settled, why so, and since when it is definitive. */
export function SettlementFacts({ order }: OrderPart) {
  const words = useWordsOf(orderWording);
  const { locale } = useSpoken();
  const { settlement, cardReason, confirmedAt, month } = order;
  return (
    <dl className="facts">
      <dt>{words.settlement}</dt>
      <dd>
        {words.settlements[settlement]}
        {settlement === 'ON_ACCOUNT' && month && (
          <span className="meta"> {words.ofMonth({ month: monthInWords(`${month}-01`, locale) })}</span>
        )}
        {settlement === 'CARD' && confirmedAt && (
          <span className="meta"> {words.paidOn({ at: instantInWords(confirmedAt, locale) })}</span>
        )}
      </dd>
      {cardReason && (
        <>
          <dt>{words.why}</dt>
          <dd>{words.reasons[cardReason]}</dd>
        </>
      )}
    </dl>
  );
}
