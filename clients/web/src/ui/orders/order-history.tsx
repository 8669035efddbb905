import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { moneyText } from '../amount.tsx';
import { instantInWords } from '../dates.ts';
import type { Side } from '../turn.tsx';
import { OrderTurnAt, whoseOrderTurn } from './turn.tsx';

type Step = OrderSheetFragment['history'][number];

interface OrderHistoryProps {
  readonly history: readonly Step[];
  readonly side: Side;
  /** Whether who reads placed it himself; a manager reads those of his company. */
  readonly isOwn?: boolean;
}

/** What happened to an order, the newest first: when, on whose side, why, and who had the turn after it. */
export function OrderHistory({ history, side, isOwn = side === 'owner' }: OrderHistoryProps) {
  const { locale } = useSpoken();
  const words = useWordsOf(orderWording);
  const by = isOwn ? words.byOwner : words.byOffice;
  return (
    <ol className="steps">
      {history.toReversed().map(({ from, to, by: actor, at, reason, price }, index) => (
        <li key={`${at} ${to}`} className={index === 0 ? nowClass(to, side) : undefined}>
          <time dateTime={at}>{instantInWords(at, locale)}</time>
          <b>{from === null ? words.step.placed : from === to ? words.step.renewed : words.step[to]}</b>{' '}
          {by[actor]}
          {price && (
            <p className="why">
              {words.renewedPrice({ before: moneyText(price.before), after: moneyText(price.after) })}
            </p>
          )}
          {reason && from !== to && <p className="why">{reason}</p>}
          {(isOwn || side === 'officer') && (
            <div>
              <OrderTurnAt status={to} side={side} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function nowClass(status: Step['to'], side: Side): string {
  return whoseOrderTurn(status, side) === 'you' ? 'now yours' : 'now';
}
