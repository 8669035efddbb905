import type { Sentence } from './icu.ts';

/**
 * A sentence of the first page with plain places, `{name}`: an ICU message that needs no plural, so that the first page does not
 * bring the library that reads them.
 */
export function placed<Values extends Readonly<Record<string, string | number>>>(
  message: string,
): Sentence<Values> {
  const sentence = (values: Values): string =>
    message.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name]));
  return Object.assign(sentence, { message });
}
