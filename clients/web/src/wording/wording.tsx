import { createContext, type ReactNode, use } from 'react';
import { fr } from './fr.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import type { Locale } from './locale.ts';

/** The shape of French with every sentence widened to text: a language that misses a key, or has one too many, is a type error. */
export type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Wording = Widened<typeof fr>;

interface Spoken {
  readonly locale: Locale;
  readonly words: Wording;
  readonly speak: (locale: Locale) => void;
}

const SpokenContext = createContext<Spoken | null>(null);

export function SpokenProvider({
  value,
  children,
}: {
  readonly value: Spoken;
  readonly children: ReactNode;
}) {
  return <SpokenContext value={value}>{children}</SpokenContext>;
}

/** The sentences in the chosen language, and the way to choose another. */
export function useSpoken(): Spoken {
  const spoken = use(SpokenContext);
  if (spoken === null) throw new Error('useSpoken stands under SpokenProvider only');
  return spoken;
}

/** The sentences in the chosen language. */
export function useWording(): Wording {
  return useSpoken().words;
}

/** The sentences of a room in the chosen language. A room that is visited later brings its four languages with its own code. */
export function useWordsOf<Words extends object>(room: Readonly<Record<Locale, Words>>): Words {
  const { locale } = useSpoken();
  return locale === 'fr' ? withFrenchSpaces(room.fr) : room[locale];
}

/** French comes with the page; the others on demand. */
export async function loadWording(locale: Locale): Promise<Wording> {
  switch (locale) {
    case 'fr':
      return withFrenchSpaces(fr);
    case 'de':
      return (await import('./de.ts')).de;
    case 'it':
      return (await import('./it.ts')).it;
    case 'en':
      return (await import('./en.ts')).en;
  }
}
