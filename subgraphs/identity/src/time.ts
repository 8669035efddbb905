/** An instant that lies a duration later; a day counts 24 hours. */
export function later(instant: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant {
  return instant.add({ milliseconds: Math.round(duration.total('milliseconds')) });
}

/** As DateTime writes it: in UTC, with milliseconds. */
export function instantText(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}

/** The day in Geneva, as `2026-11-21`: what day it is decides the office. */
export function dayInGeneva(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
}
