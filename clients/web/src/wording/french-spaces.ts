const before = / (?=[?!:;»])/g;
const after = /(?<=«) /g;

/** French signs keep to their word: « A compléter » and « pourquoi ? » never break before the sign at the end of a line. */
export function frenchSpaces(text: string): string {
  return text.replace(before, '\u00a0').replace(after, '\u00a0');
}

/** The thin space within an amount, where a line may not end: « 22 680.00 CHF » is one thing. */
export function wholeAmounts(text: string): string {
  return text.replace(/(?<=\d)\u2009(?=\d)/g, '\u202f');
}

/** A sentence of the server as a page shows it: signs keep to their words, amounts are whole. */
export function asShown(message: string): string {
  return wholeAmounts(frenchSpaces(message));
}

const spaced = new WeakMap<object, unknown>();

/** The same wording with French spaces in it. It is made once, so that it stays the same object from one rendering to the next. */
export function withFrenchSpaces<Words extends object>(words: Words): Words {
  const made = spaced.get(words) ?? spacedValue(words);
  spaced.set(words, made);
  return made as Words;
}

/** Sentences with places in them are functions, which `icu` has spaced. */
function spacedValue(value: unknown): unknown {
  if (typeof value === 'string') return frenchSpaces(value);
  if (Array.isArray(value)) return value.map(spacedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spacedValue(inner)]));
}
