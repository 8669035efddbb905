import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

const locales = ['fr', 'de', 'it', 'en'] as const;

/** A sentence, a sentence with places (a function that bears its message), or a room of them. */
export type Translated =
  | string
  | (((...values: never[]) => string) & { readonly message?: string })
  | { readonly [name: string]: Translated };

type FourLanguages = Readonly<Record<(typeof locales)[number], Translated>>;

/** Whether a value is one sentence in the four languages. */
export function isWording(value: unknown): value is Readonly<Record<(typeof locales)[number], string>> {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 4 && locales.every((locale) => typeof Reflect.get(value, locale) === 'string');
}

/** What differs between the languages beside the words themselves, a line each; nothing when all is well. */
export function differences(path: string, { fr, ...others }: FourLanguages): readonly string[] {
  if (isRoom(fr)) {
    const names = new Set(Object.values({ fr, ...others }).flatMap((room) => Object.keys(room)));
    return [...names].flatMap((name) =>
      differences(`${path} ${name}`, {
        fr: inside(fr, name),
        de: inside(others.de, name),
        it: inside(others.it, name),
        en: inside(others.en, name),
      }),
    );
  }
  const french = read(fr);
  if ('fault' in french) return [`${path} fr: ${french.fault}`];
  return Object.entries(others).flatMap(([locale, sentence]) => {
    const told = read(sentence);
    if ('fault' in told) return [`${path} ${locale}: ${told.fault}`];
    return told.places === french.places
      ? []
      : [
          `${path} ${locale}: has the places ${told.places || 'none'}, the French has ${french.places || 'none'}`,
        ];
  });
}

function isRoom(value: Translated | undefined): value is { readonly [name: string]: Translated } {
  return typeof value === 'object' && value !== null;
}

function inside(room: Translated, name: string): Translated {
  return isRoom(room) ? (room[name] ?? '') : '';
}

/** The places of a sentence with what stands in them, in the order of their names. */
function read(sentence: Translated): { readonly places: string } | { readonly fault: string } {
  if (isRoom(sentence)) return { fault: 'is a room, the French is a sentence' };
  const message = typeof sentence === 'function' ? sentence.message : sentence;
  if (message === undefined) return { fault: 'write it as an ICU message (clients/web/src/wording/icu.ts)' };
  if (message === '') return { fault: 'is missing' };
  try {
    return { places: [...new Set(placesOf(parse(message, { ignoreTag: true })))].sort().join(', ') };
  } catch (error) {
    return { fault: `can't be read as an ICU message: ${error instanceof Error ? error.message : error}` };
  }
}

/** A number may be written plainly in one language and with a plural in another. */
function placesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return placesOf(element.children);
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placesOf(value))];
    return [element.value];
  });
}
