import { useEffect, useRef } from 'react';
import { monthInWords } from '../../ui/dates.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Order } from './order-page.tsx';

/** What a person did a moment ago. */
export type OrderDone = 'placed' | 'paid' | 'cancelled' | 'withdrawn';

interface JustOrderedProps {
  readonly order: Order;
  readonly done: OrderDone | null;
}

/** What a person reads once, right after it was done. What was done on this page took its button away: the focus comes here. */
export function JustOrdered({ order, done }: JustOrderedProps) {
  const { done: words } = useWordsOf(orderWording);
  const { locale } = useSpoken();
  const notice = useRef<HTMLDivElement>(null);
  const { number, month, status } = order;
  const isHere = done !== null && done !== 'placed';
  useEffect(() => {
    if (isHere) notice.current?.focus();
  }, [isHere]);
  const isConfirmed = status === 'CONFIRMED';
  return (
    <div role="status" tabIndex={-1} ref={notice} className="announced">
      {done === 'placed' && isConfirmed && month && (
        <div className="notice ok">
          <p>
            <b>{words.account}</b>{' '}
            {words.accountMeans({ number, month: monthInWords(`${month}-01`, locale) })}
          </p>
        </div>
      )}
      {done === 'paid' && isConfirmed && (
        <div className="notice ok">
          <p>
            <b>{words.card}</b> {words.cardMeans({ number })}
          </p>
        </div>
      )}
      {done === 'cancelled' && status === 'CANCELLED' && (
        <div className="notice ok">
          <p>{words.cancelled}</p>
        </div>
      )}
      {done === 'withdrawn' && status === 'WITHDRAWN' && (
        <div className="notice ok">
          <p>{words.withdrawn}</p>
        </div>
      )}
    </div>
  );
}
