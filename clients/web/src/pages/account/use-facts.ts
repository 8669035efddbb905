import { writtenDay } from '../../ui/dates.ts';
import { accountWording } from '../../wording/account/account.ts';
import { entryWording } from '../../wording/entry/entry.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Fact } from './facts.tsx';

interface Place {
  readonly address?: string | null;
  readonly postalCode?: string | null;
  readonly town?: string | null;
  readonly country?: string | null;
}

/** Words what is saved and what is typed in the same way, so that the two can be shown and compared. */
export function useFacts() {
  const { person: words } = useWordsOf(entryWording);
  const { act } = useWordsOf(accountWording);
  const { locale } = useSpoken();
  const countryName = (code: string) => new Intl.DisplayNames(`${locale}-CH`, { type: 'region' }).of(code);

  return {
    name: ({ familyName, givenName }: { familyName: string; givenName: string }): readonly Fact[] => [
      { label: words.familyName, text: familyName },
      { label: words.givenName, text: givenName },
    ],
    address({ address, postalCode, town, country }: Place): readonly Fact[] {
      const lines = [address, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean);
      // A country alone, as a blank form proposes it, is no address; at home it goes without saying.
      const text =
        lines.length > 0
          ? [...lines, country && country !== 'CH' && countryName(country)].filter(Boolean)
          : [];
      return [{ label: act.homeAddress, text: text.join('\n') || null }];
    },
    insurance: ({ birthDate, avsNumber }: { birthDate: string; avsNumber: string }): readonly Fact[] => [
      { label: words.birthDate, text: writtenDay(birthDate) },
      { label: words.avsNumber, text: avsNumber },
    ],
  };
}
