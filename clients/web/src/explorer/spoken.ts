import { createContext, useContext } from 'react';
import { explorerWording } from '../wording/explorer/explorer.ts';
import { withFrenchSpaces } from '../wording/french-spaces.ts';
import type { Locale } from '../wording/locale.ts';
import type { Widened } from '../wording/wording.tsx';

type Words = Widened<(typeof explorerWording)['fr']>;

export const LocaleContext = createContext<Locale>('fr');

/** The words of the page in the chosen language. */
export function useWords(): Words {
  const locale = useContext(LocaleContext);
  return locale === 'fr' ? withFrenchSpaces<Words>(explorerWording.fr) : explorerWording[locale];
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** A number in Swiss form. */
export function useNumber(): (value: number) => string {
  const format = new Intl.NumberFormat(`${useLocale()}-CH`, { maximumFractionDigits: 1 });
  return (value) => format.format(value);
}
