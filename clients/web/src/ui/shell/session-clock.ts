/** What is known of a session; instants in milliseconds since 1970, spans in milliseconds. */
export interface SessionTimes {
  /** When a server last answered. */
  readonly lastUse: number;
  /** How long it may sleep. */
  readonly idle: number;
  /** When it ends whatever happens. */
  readonly endsAt: number;
}

/** How a session stands. */
export type SessionStanding =
  | { readonly kind: 'awake'; readonly warnAt: number }
  /** It ends soon: for want of use, which one request mends, or because its life is over, which nothing mends. */
  | { readonly kind: 'ending'; readonly why: EndReason; readonly end: number }
  | { readonly kind: 'over'; readonly why: EndReason };

export type EndReason = 'IDLE' | 'LIFE';

/** Two minutes are enough to read, to decide and to find the button; of a very short session, half. */
const warning = 120_000;
/** A server notes a use to the minute: what it counts from may lie that much earlier than what is known here. */
const noted = 60_000;

export function sessionStanding({ lastUse, idle, endsAt }: SessionTimes, now: number): SessionStanding {
  const asleep = lastUse + idle - Math.min(noted, idle / 4);
  const why: EndReason = asleep < endsAt ? 'IDLE' : 'LIFE';
  const end = Math.min(asleep, endsAt);
  const warnAt = end - Math.min(warning, idle / 2);
  if (now >= end) return { kind: 'over', why };
  return now >= warnAt ? { kind: 'ending', why, end } : { kind: 'awake', warnAt };
}

/** The time that is left as it is said: in steps, so that it isn't said every second. */
export function timeLeft(milliseconds: number): { readonly minutes: number } | { readonly seconds: number } {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds > 60) return { minutes: Math.ceil(seconds / 60) };
  if (seconds > 30) return { minutes: 1 };
  return { seconds: seconds > 10 ? 30 : 10 };
}

/** The time that is left as it is drawn: « 1:43 ». */
export function drawnTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
