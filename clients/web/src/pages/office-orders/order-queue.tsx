import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { OfficeOrdersPageQuery } from '../../graphql/__generated__/documents/office-orders-page.ts';
import { type OfficeOrderFilter, officeOrderPath } from '../../routes/office-orders.ts';
import { today, writtenDayOf } from '../../ui/dates.ts';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

interface OrderQueueProps {
  readonly orders: OfficeOrdersPageQuery['orders']['nodes'];
  readonly current: string;
  readonly filter: OfficeOrderFilter;
  readonly onHelp: () => void;
}

/** The list beside the open order. Its name leads back to the whole list. */
export function OrderQueue({ orders, current, filter, onHelp }: OrderQueueProps) {
  const words = useWordsOf(officeOrdersWording);
  const { header } = useWording();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const box = list.current;
    const link = box?.querySelector<HTMLElement>('[aria-current]');
    // Only the queue itself scrolls: on a phone it stands below the order.
    if (box && link && current) box.scrollTop = link.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [current]);

  return (
    <section className="queue-box" aria-labelledby="file">
      <div className="row">
        <h2 id="file">
          <Link to={officeOrderPath(filter)}>{words.filters[filter.status]}</Link>
        </h2>
        <button type="button" className="linkish keys-button push" onClick={onHelp}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      <ol className="queue" ref={list}>
        {orders.map(({ id, number, lines, companyName, orderedBy, placedAt, expectedUntil, status }) => (
          <li key={id}>
            <Link to={officeOrderPath(filter, id)} aria-current={id === current ? 'true' : undefined}>
              <b>{companyName ?? orderedBy}</b>
              <span className="meta">
                <span>{lines.length === 1 ? lines[0]?.title : words.lines({ lines: lines.length })}</span>
                {status === 'CONFIRMED' && expectedUntil && expectedUntil < today() && (
                  <span className="flag">{words.late}</span>
                )}
                <span className="push">{writtenDayOf(placedAt)}</span>
                <span className="number num">{number}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
