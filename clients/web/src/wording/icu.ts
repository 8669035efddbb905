import { IntlMessageFormat } from 'intl-messageformat';
import { frenchSpaces } from './french-spaces.ts';
import type { Locale } from './locale.ts';

/** A sentence with places in it: called with what stands there. */
export interface Sentence<Values> {
  (values: Values): string;
  /** As it is written: an ICU message. `npm run check` holds the four languages of it against each other. */
  readonly message: string;
}

type Value = string | number;

/** Numbers and dates in Swiss form: « 1’234 », whatever the language. */
const regions = { fr: 'fr-CH', de: 'de-CH', it: 'it-CH', en: 'en-CH' } as const satisfies Record<
  Locale,
  string
>;

/**
 * Writes the sentences of a language as ICU messages, so that each language has its own plurals:
 * `icu('fr')<{ count: number }>('{count, plural, one {# entrée} other {# entrées}}')`. A message is read when it is first said.
 */
export function icu(locale: Locale) {
  return <Values extends Readonly<Record<string, Value>>>(message: string): Sentence<Values> => {
    const written = locale === 'fr' ? frenchSpaces(message) : message;
    let read: IntlMessageFormat | null = null;
    const sentence = (values: Values): string => {
      read ??= new IntlMessageFormat(written, regions[locale], undefined, { ignoreTag: true });
      return String(read.format(values));
    };
    return Object.assign(sentence, { message });
  };
}
