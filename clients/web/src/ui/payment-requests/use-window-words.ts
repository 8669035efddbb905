import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { daysUntil, exactTimeOf, timeLeft } from './window.ts';

/** Below so many hours the minutes count as well. */
const minutesBelow = 6;

/** How a window is told: what is left of it, and its end by the clock of Geneva. */
export function useWindowWords() {
  const { left: words, today, tomorrow, onDay } = useWordsOf(paymentRequestWording);
  const { locale } = useSpoken();
  const named = (instant: string, form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-CH`, {
      ...form,
      timeZone: 'Europe/Zurich',
    }).format(new Date(instant));
  return {
    /** « Encore 28 heures ». */
    left(endsAt: string, now: number): string {
      const left = timeLeft(endsAt, now);
      if (left === null) return words.over;
      const { hours, minutes } = left;
      if (hours === 0) return minutes === 0 ? words.moment : words.minutes({ minutes });
      return hours >= minutesBelow || minutes === 0 ? words.hours({ hours }) : words.hoursMinutes(left);
    },
    /** « jusqu'à demain mercredi à 14:05 ». */
    until(endsAt: string, now: number): string {
      const time = exactTimeOf(endsAt);
      const days = daysUntil(endsAt, now);
      if (days <= 0) return today({ time });
      if (days === 1) return tomorrow({ weekday: named(endsAt, { weekday: 'long' }), time });
      return onDay({ day: named(endsAt, { weekday: 'long', day: 'numeric', month: 'long' }), time });
    },
    /** « mercredi 14:05 ». */
    mark: (instant: string) => `${named(instant, { weekday: 'long' })} ${exactTimeOf(instant)}`,
    /** « dimanche 25 octobre ». */
    day: (instant: string) => named(instant, { weekday: 'long', day: 'numeric', month: 'long' }),
  };
}
