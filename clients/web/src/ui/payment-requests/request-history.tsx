import type { PaymentRequestSheetFragment } from '../../graphql/__generated__/documents/payment-request-sheet.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { instantInWords } from '../dates.ts';
import { holderOf, PaymentRequestTurn } from './turn.tsx';

type Step = PaymentRequestSheetFragment['history'][number];

/** What happened to a payment request, the newest first. */
export function RequestHistory({ request }: { readonly request: PaymentRequestSheetFragment }) {
  const { locale } = useSpoken();
  return (
    <ol className="steps">
      {request.history.toReversed().map((step, place) => (
        <li key={`${step.at} ${step.to}`} className={place === 0 ? nowClass(step.to) : undefined}>
          <time dateTime={step.at}>{instantInWords(step.at, locale)}</time>
          <StepWords step={step} request={request} />
          <div>
            <PaymentRequestTurn status={step.to} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface StepWordsProps {
  readonly step: Step;
  readonly request: PaymentRequestSheetFragment;
}

/** What a step was, and why. The reason of a contest is one of three, in the reader's words; it stands with the contest. */
function StepWords({ step: { to, reason }, request: { validation, contest } }: StepWordsProps) {
  const words = useWordsOf(paymentRequestWording);
  const what = to === 'VALIDATED' && validation ? words.validatedBy[validation] : words.step[to];
  const why = to === 'CONTESTED' && contest ? [words.reasons[contest.reason], contest.comment] : [reason];
  return (
    <>
      <b>{what}</b>
      {why.filter(Boolean).map((part) => (
        <p key={part} className="why">
          {part}
        </p>
      ))}
    </>
  );
}

function nowClass(status: Step['to']): string {
  return holderOf(status) === 'you' ? 'now yours' : 'now';
}
