import type { PaymentRequestSheetFragment } from '../../graphql/__generated__/documents/payment-request-sheet.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { instantInWords } from '../dates.ts';
import { holderOf, PaymentRequestTurn } from './turn.tsx';

type Step = PaymentRequestSheetFragment['history'][number];

/** What happened to a payment request, the newest first. */
export function RequestHistory({ history }: { readonly history: readonly Step[] }) {
  const words = useWordsOf(paymentRequestWording);
  const { locale } = useSpoken();
  return (
    <ol className="steps">
      {history.toReversed().map(({ to, at, reason }, place) => (
        <li key={`${at} ${to}`} className={place === 0 ? nowClass(to) : undefined}>
          <time dateTime={at}>{instantInWords(at, locale)}</time>
          <b>{words.step[to]}</b>
          {reason && <p className="why">{reason}</p>}
          <div>
            <PaymentRequestTurn status={to} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function nowClass(status: Step['to']): string {
  return holderOf(status) === 'you' ? 'now yours' : 'now';
}
