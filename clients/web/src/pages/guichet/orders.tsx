import { Link } from 'react-router';
import type { GuichetOrdersQuery } from '../../graphql/__generated__/documents/guichet-orders.ts';
import { OrdersTable } from '../../ui/orders/orders-table.tsx';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Orders = NonNullable<GuichetOrdersQuery['viewer']>['orders'];

/** « Mes commandes »: the newest, and the way to all of them. */
export function Orders({ orders: { nodes, pageInfo } }: { readonly orders: Orders }) {
  const { list: words } = useWordsOf(orderWording);
  return (
    <section className="sec solo" aria-labelledby="commandes">
      <h2 id="commandes">{words.title}</h2>
      {nodes.length === 0 ? (
        <div className="empty">
          <h3>{words.none}</h3>
          <p>{words.noneMeans}</p>
          <p>
            <Link className="btn second small" to="/guichet/prestations">
              {words.begin}
            </Link>
          </p>
        </div>
      ) : (
        <>
          <OrdersTable orders={nodes} />
          {pageInfo.hasNextPage && (
            <p className="more">
              <Link to="/guichet/commandes">{words.all}</Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
