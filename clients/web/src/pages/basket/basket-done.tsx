import { useLocation } from 'react-router';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { BasketAct } from '../order-form/use-order-line.ts';

/** Says what just came into the basket, or left it. */
export function BasketDone() {
  const words = useWordsOf(basketWording);
  const { state } = useLocation();
  const act: BasketAct | undefined = state?.act;
  return (
    <div role="status">
      {act && (
        <div className="notice ok">
          <p>{words.done[act.kind](act)}</p>
        </div>
      )}
    </div>
  );
}
