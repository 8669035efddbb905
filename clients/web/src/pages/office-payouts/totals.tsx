import type { PayoutsPageQuery } from '../../graphql/__generated__/documents/payouts-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { daysSince } from '../../ui/dates.ts';
import { payoutsWording } from '../../wording/payouts/payouts.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** What waits or is on its way, state by state, with the age of the oldest. Nothing when nothing does. */
export function Totals({ totals }: { readonly totals: PayoutsPageQuery['payoutTotals'] }) {
  const words = useWordsOf(payoutsWording);
  return (
    <dl className="totals">
      {totals.map(({ status, count, amount, oldestAt }) => (
        <div key={`${status} ${amount.currency}`}>
          <dt>{words.status[status]}</dt>
          <dd>
            <b>
              <Amount money={amount} />
            </b>
            <span className="meta">{words.counted({ count, days: daysSince(oldestAt) })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
