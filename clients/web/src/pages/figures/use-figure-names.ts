import { monthAlone, monthInShort } from '../../ui/months.ts';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

interface Named {
  readonly key: string;
  readonly head: string;
  readonly short?: string;
  readonly isOn?: boolean;
}

interface Officer {
  readonly pseudonym: string;
  readonly isViewer: boolean;
}

/** How groups are called that several kinds of figures have. */
export function useFigureNames(): {
  readonly month: (month: string, isOfMany: boolean) => Named;
  /** He knows himself; the others have a pseudonym. */
  readonly officer: (officer: Officer | null, nobody: string) => Named;
  readonly by: (word: string) => string;
  readonly head: (word: string) => string;
} {
  const { you, officerNamed } = useWordsOf(figuresWording);
  const { by, heads } = useWordsOf(dashboardsWording);
  const { locale } = useSpoken();
  return {
    month: (month, isOfMany) => ({
      key: month,
      head: monthInShort(month, locale),
      short: isOfMany ? monthInShort(month, locale) : monthAlone(month, locale),
    }),
    officer: (officer, nobody) =>
      officer === null
        ? { key: '', head: nobody, short: '–' }
        : {
            key: officer.pseudonym,
            head: officer.isViewer ? you : officerNamed(officer),
            short: officer.isViewer ? you : officer.pseudonym.slice(0, 4),
            isOn: officer.isViewer,
          },
    by: (word) => said(by, word),
    head: (word) => said(heads, word),
  };
}

function said(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? '';
}
