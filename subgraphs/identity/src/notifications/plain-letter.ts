import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { IntlMessageFormat } from 'intl-messageformat';
import { dayInGeneva } from '../time.ts';
import type { LetterBody } from './letter.ts';
import { letterWording } from './letter.wording.ts';

/** What a letter says, as ICU messages: what stands between braces is filled in. */
export interface PlainWording {
  readonly subject: string;
  readonly preview: string;
  /** The subject, unless told. */
  readonly heading?: string;
  readonly opening: readonly string[];
  readonly action?: string;
  readonly other?: string;
  readonly hint?: string;
  readonly closing?: readonly string[];
}

/** What a letter is about. */
export interface Matter {
  readonly values?: Values;
  /** Where its action leads; without an address it has none. */
  readonly action?: string | null;
  readonly other?: string | null;
  readonly facts?: LetterBody['facts'];
  /** An officer's words. */
  readonly quote?: string;
}

type Values = Readonly<Record<string, string | number>>;

/** Puts a matter in words. */
export function plainLetter(words: PlainWording, locale: Locale, matter: Matter): LetterBody {
  const { subject, preview, heading = subject, opening, action, other, hint, closing = [] } = words;
  const say = (sentence: string) => fill(sentence, locale, matter.values);
  return {
    subject: say(subject),
    preview: say(preview),
    heading: say(heading),
    opening: opening.map(say),
    ...(action && matter.action && { action: { label: say(action), address: matter.action } }),
    ...(other && matter.other && { other: { label: say(other), address: matter.other } }),
    ...(hint && { hint: say(hint) }),
    ...(matter.quote && { quote: matter.quote }),
    facts: matter.facts ?? [],
    closing: closing.map(say),
    signature: null,
  };
}

/** Fills a sentence in. What is filled in is text: a brace or a quote in it means nothing. */
export function fill(sentence: string, locale: Locale, values: Values = {}): string {
  return String(
    new IntlMessageFormat(sentence, `${locale}-CH`, undefined, { ignoreTag: true }).format(values),
  );
}

/** A day as it is written in Switzerland: `24.08.2026`. */
export function dayText(day: string): string {
  const parsed = parseDate(day);
  return parsed.ok ? formatDate(parsed.value) : day;
}

/** The day of an instant in Geneva, as it is written in Switzerland. */
export function dayTextOf(instant: Temporal.Instant): string {
  return dayText(dayInGeneva(instant));
}

/** Day and time of an instant in Geneva, as the language writes them: « 22.11.2026 à 06h23 ». */
export function momentInGeneva(instant: Temporal.Instant, locale: Locale): string {
  const { hour, minute } = instant.toZonedDateTimeISO('Europe/Zurich');
  const two = (number: number) => String(number).padStart(2, '0');
  const values = { day: dayTextOf(instant), hour: two(hour), minute: two(minute) };
  return fill(letterWording[locale].moment, locale, values);
}
