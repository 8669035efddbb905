import { writtenDay } from '../../ui/dates.ts';
import { paymentWording } from '../../wording/payment/payment.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Claim } from './claim-page.tsx';

/** The payments that did not arrive, each with the bank's day, its account and why. */
export function EarlierPayments({ payments }: { readonly payments: Claim['payments'] }) {
  const words = useWordsOf(paymentWording);
  const refused = payments.filter(({ refusal }) => refusal !== null);
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{words.earlier}</h3>
      <ul className="plain">
        {refused.map(({ orderedAt, status, toldOn, accountHint, accountHolder, refusal }) => (
          <li key={orderedAt}>
            <b>{status === 'RETURNED' ? words.returned : words.rejected}</b>
            {toldOn && `, ${writtenDay(toldOn)}`}
            {`, ${accountHint}, ${accountHolder}`}
            <br />
            {refusal?.sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
