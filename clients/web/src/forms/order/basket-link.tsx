import { ShoppingBasket } from 'lucide-react';
import { Link } from 'react-router';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { useBasket } from './basket.ts';

/** The way to the basket, as long as something lies in it. */
export function BasketLink() {
  const words = useWordsOf(basketWording);
  const { basket } = useBasket();
  if (basket.lines.length === 0) return null;
  return (
    <Link className="btn second small" to="/guichet/panier">
      <ShoppingBasket className="icon" aria-hidden="true" />
      {words.basketOf({ lines: basket.lines.length })}
    </Link>
  );
}
