import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { type MandateEdition, mandateEditions } from './mandate-editions.ts';

/** The mandate as somebody reads it before he accepts it. */
export interface MandateText {
  readonly version: string;
  readonly text: string;
  readonly creditorName: string;
  readonly creditorId: string;
}

/**
 * The edition in force on a day: the newest that has begun.
 * @throws Error for a day before the first.
 */
export function mandateTextOn(
  day: string,
  locale: Locale,
  editions: readonly MandateEdition[] = mandateEditions,
): MandateText {
  const begun = editions.filter(({ since }) => since <= day);
  const inForce = begun.toSorted((a, b) => a.since.localeCompare(b.since)).at(-1);
  if (!inForce) throw new Error('No mandate is in force on this day');
  const { version, creditorName, creditorId, words } = inForce;
  return { version, text: say(words, locale, { creditorName, creditorId }), creditorName, creditorId };
}
