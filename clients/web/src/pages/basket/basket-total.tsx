import type { OrderPreview } from '../../forms/order/use-order-preview.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface BasketTotalProps {
  /** The id of the form that the button sends. */
  readonly form: string;
  readonly preview: OrderPreview | null;
  readonly busy: string | null;
}

/** What it comes to, always in sight, and the one way on. */
export function BasketTotal({ form, preview, busy }: BasketTotalProps) {
  const words = useWordsOf(basketWording);
  return (
    <section className="total" aria-label={words.totalOf}>
      <div className="wrap">
        <dl className="sum">
          <div>
            <dt>{words.total}</dt>
            <dd aria-live="polite">{preview?.total ? <Amount money={preview.total} /> : '–'}</dd>
          </div>
        </dl>
        <span className="saved push">{preview && words.settlements[preview.settlement]}</span>
        <Button type="submit" form={form} busy={busy}>
          {words.goOn}
        </Button>
      </div>
    </section>
  );
}
