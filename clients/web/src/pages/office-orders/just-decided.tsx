import { useLocation } from 'react-router';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OrderVerdict } from './use-order-decision.ts';

/** What a decision leaves behind for the page that comes next. */
export interface Decided {
  readonly verdict: OrderVerdict;
  readonly number: string;
}

/** Says what was decided a moment ago, above the list or the next order. */
export function JustDecided({ leadsToNext }: { readonly leadsToNext?: boolean }) {
  const words = useWordsOf(officeOrdersWording);
  const { state } = useLocation();
  const decided: Decided | undefined = state?.decided;
  return (
    <div role="status">
      {decided && (
        <div className="notice ok">
          <p>
            <b>{words.done[decided.verdict](decided)}</b> {leadsToNext && words.doneNext}
          </p>
        </div>
      )}
    </div>
  );
}
