import { instantInWords } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { PaymentRequest } from './payment-request-page.tsx';

/** What became of it: who validated and when, why it was contested, or why the provider took it back. */
export function Outcome({ request }: { readonly request: PaymentRequest }) {
  const words = useWordsOf(paymentRequestWording);
  const { locale } = useSpoken();
  const { validation, validatedAt, contest, cancellationReason } = request;
  if (!validation && !contest && !cancellationReason) return null;
  return (
    <Section title={words.whatHappened}>
      {validation && validatedAt && (
        <p>{words.by[validation]({ at: instantInWords(validatedAt, locale) })}</p>
      )}
      <dl className="facts">
        {contest && (
          <>
            <dt>{words.contestedFor}</dt>
            <dd>
              {words.reasons[contest.reason]}
              <span className="meta">
                <time dateTime={contest.at}>{instantInWords(contest.at, locale)}</time>
              </span>
            </dd>
            {contest.comment && (
              <>
                <dt>{words.comment}</dt>
                <dd className="quoted">{contest.comment}</dd>
              </>
            )}
          </>
        )}
        {cancellationReason && (
          <>
            <dt>{words.cancelledFor}</dt>
            <dd className="quoted">{cancellationReason}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}
