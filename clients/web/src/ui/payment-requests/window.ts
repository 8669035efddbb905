import { timeOf } from '../dates.ts';

const zone = 'Europe/Zurich';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What is left of a window: elapsed time, whatever the clocks on the wall do meanwhile. */
export interface TimeLeft {
  readonly hours: number;
  readonly minutes: number;
}

/** How long an instant is away, in whole minutes: nobody is told of more time than there is. Null once it is there. */
export function timeLeft(endsAt: string, now: number): TimeLeft | null {
  const left = Date.parse(endsAt) - now;
  if (left <= 0) return null;
  const minutes = Math.floor(left / minute);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** How many of `strokes` equal parts of a window are over; the next one runs. */
export function strokesGone(startsAt: string, endsAt: string, now: number, strokes: number): number {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const part = (now - start) / (end - start);
  return Math.min(strokes, Math.max(0, Math.floor(part * strokes)));
}

/** The instant in the middle of a window. */
export function middleOf(startsAt: string, endsAt: string): string {
  return new Date((Date.parse(startsAt) + Date.parse(endsAt)) / 2).toISOString();
}

/** The night of a window in which Geneva's clocks change: the day on which they have changed, null when they don't. */
export function clockChangeWithin(startsAt: string, endsAt: string): string | null {
  const end = Date.parse(endsAt);
  for (let from = Date.parse(startsAt); from < end; from += hour) {
    const to = Math.min(from + hour, end);
    if (offsetAt(from) !== offsetAt(to)) return new Date(to).toISOString();
  }
  return null;
}

/**
 * The time of day of an instant in Geneva. In the one hour of the year that the clocks show twice it says which of the two is meant:
 * « 02:30 (UTC+1) ».
 */
export function exactTimeOf(instant: string): string {
  const at = Date.parse(instant);
  const shown = timeOf(instant);
  const isTwice = [at - hour, at + hour].some((other) => timeOf(new Date(other).toISOString()) === shown);
  return isTwice ? `${shown} (UTC+${offsetAt(at) / hour})` : shown;
}

/** How many midnights of Geneva lie between now and an instant to come: 0 is today, 1 tomorrow. */
export function daysUntil(instant: string, now: number): number {
  return Math.round((Date.parse(dayAt(Date.parse(instant))) - Date.parse(dayAt(now))) / day);
}

function dayAt(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
}

/** How far Geneva's clocks are ahead of UTC, in milliseconds. */
function offsetAt(at: number): number {
  const whole = at - (at % minute);
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return Date.parse(`${wall.format(whole).replace(' ', 'T')}Z`) - whole;
}
