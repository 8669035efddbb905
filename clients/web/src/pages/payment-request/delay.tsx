import { Button } from '../../ui/button.tsx';
import { useWindowWords } from '../../ui/payment-requests/use-window-words.ts';
import { clockChangeWithin, middleOf, strokesGone, timeLeft } from '../../ui/payment-requests/window.ts';
import { Section } from '../../ui/section.tsx';
import { useNow } from '../../ui/use-now.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { PaymentRequest } from './payment-request-page.tsx';

const strokes = 48;

interface DelayProps {
  readonly request: PaymentRequest;
  readonly again: () => void;
}

/** « Votre délai »: what is left in words, until when by the clock of Geneva, and the same drawn as 48 strokes. It moves without a sound. */
export function Delay({ request: { notifiedAt, windowEndsAt }, again }: DelayProps) {
  const words = useWordsOf(paymentRequestWording);
  const say = useWindowWords();
  const now = useNow(10);
  if (!notifiedAt || !windowEndsAt) return null;
  if (timeLeft(windowEndsAt, now) === null)
    return (
      <Section title={words.delay} yours>
        <div className="delay stack">
          <p className="big">
            <b>{words.left.over}</b>
          </p>
          <p>{words.closing}</p>
          <Button look="second" onClick={again}>
            {words.reload}
          </Button>
        </div>
      </Section>
    );
  const change = clockChangeWithin(notifiedAt, windowEndsAt);
  return (
    <Section title={words.delay} yours>
      <div className="delay">
        <p className="big" role="timer">
          <b>{say.left(windowEndsAt, now)}</b>,{' '}
          <time dateTime={windowEndsAt}>{say.until(windowEndsAt, now)}</time>.
        </p>
        <Strokes startsAt={notifiedAt} endsAt={windowEndsAt} now={now} />
        <p>{words.silence}</p>
        {change && <p className="meta">{words.clocks({ day: say.day(change) })}</p>}
      </div>
    </Section>
  );
}

interface StrokesProps {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly now: number;
}

/** 48 hours, 48 strokes: the solid ones are left. For the eye only, the sentence above says it all. */
function Strokes({ startsAt, endsAt, now }: StrokesProps) {
  const say = useWindowWords();
  const gone = strokesGone(startsAt, endsAt, now, strokes);
  const look = (place: number) => (place < gone ? 'gone' : place === gone ? 'now' : undefined);
  return (
    <>
      <div className="hours" aria-hidden="true">
        {Array.from({ length: strokes }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its place.
          <i key={place} className={look(place)} />
        ))}
      </div>
      <div className="hours-marks" aria-hidden="true">
        {[startsAt, middleOf(startsAt, endsAt), endsAt].map((instant) => (
          <span key={instant}>{say.mark(instant)}</span>
        ))}
      </div>
    </>
  );
}
