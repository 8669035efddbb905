import { Link } from 'react-router';
import { leftForPayment } from '../../forms/order/payment-page.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** An empty basket teaches: what will be here, the way to begin, and where what was ordered is. */
export function EmptyBasket() {
  const words = useWordsOf(basketWording);
  const unpaid = leftForPayment()?.orderId;
  return (
    <div className="wrap">
      {unpaid && (
        <div className="notice todo">
          <p>
            {words.lastOrder} <Link to={`/guichet/commandes/${unpaid}`}>{words.toLastOrder}</Link>
          </p>
        </div>
      )}
      <div className="empty">
        <h2>{words.empty}</h2>
        <p>{words.emptyMeans}</p>
        <p className="row">
          <Link className="btn" to="/guichet/prestations">
            {words.toServices}
          </Link>
          <Link to="/guichet/commandes">{words.toOrders}</Link>
        </p>
      </div>
    </div>
  );
}
