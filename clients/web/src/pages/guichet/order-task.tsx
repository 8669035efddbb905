import { Link } from 'react-router';
import type { OrderRowFragment } from '../../graphql/__generated__/documents/order-row.ts';
import { moneyText } from '../../ui/amount.tsx';
import { daysSince, instantInWords, writtenDayOf } from '../../ui/dates.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

interface OrderTaskProps {
  readonly order: OrderRowFragment;
  readonly isFirst: boolean;
}

/** An order that lapses unless it is paid. */
export function OrderTask({ order, isFirst }: OrderTaskProps) {
  const { since } = useWordsOf(guichetWording);
  const { task: words } = useWordsOf(orderWording);
  const { locale } = useSpoken();
  const { id, placedAt, expiresAt, total, lines } = order;
  const address = `/guichet/commandes/${id}`;
  return (
    <li className="task">
      <p className="meta">{since({ days: daysSince(placedAt), day: writtenDayOf(placedAt) })}</p>
      <div>
        <h3>
          <Link to={address}>{words.pay}</Link>
        </h3>
        <p className="meta">{lines.map(({ title }) => title).join(', ')}</p>
        {expiresAt && (
          <p className="asked">
            {words.payMeans({ total: moneyText(total), at: instantInWords(expiresAt, locale) })}
          </p>
        )}
      </div>
      <Link className={isFirst ? 'btn' : 'btn second'} to={address}>
        {words.payAct}
      </Link>
    </li>
  );
}
