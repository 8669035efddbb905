import {
  type AccountFigureGroupRowFragment,
  AccountFiguresPageDocument,
} from '../../graphql/__generated__/documents/account-figures-page.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { accountFiguresVariables } from '../../routes/figure-variables.ts';
import { countCell } from '../../ui/figures/cells.ts';
import type { GroupLook } from '../../ui/figures/group-plot.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { localeNames } from '../../wording/locale.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresSheet, useFigures } from './figures-sheet.tsx';

type AccountFigures = NonNullable<AccountFigureGroupRowFragment['figures']>;

const kind = figureKinds.accounts;
const languages = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

/** The accounts of the counter in figures, as much of them as the office is told. */
export function AccountFiguresPage() {
  const own = useWordsOf(dashboardsWording);
  const words = own.accounts;
  const { search, data, meanwhile } = useFigures(
    'accounts',
    AccountFiguresPageDocument,
    accountFiguresVariables,
  );
  if (!data) return meanwhile;
  const { all, grouped } = data;
  const look: GroupLook<AccountFigures> = {
    value: ({ accounts }) => accounts,
    part: ({ verified }) => verified,
    cells: [
      [words.accounts, ({ accounts }) => countCell(accounts)],
      [words.verified, ({ verified }) => countCell(verified)],
      [words.unverified, ({ unverified }) => countCell(unverified)],
      [words.lapsed, ({ lapsed }) => countCell(lapsed)],
      [words.closed, ({ closed }) => countCell(closed)],
      [words.members, ({ companyMembers }) => countCell(companyMembers)],
    ],
  };
  return (
    <FiguresSheet
      kind="accounts"
      search={search}
      counted={{ from: all.openedFrom, until: all.openedUntil, asOf: all.asOf }}
      words={words}
      choices={[
        { name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, words.states) },
      ]}
      all={all.groups}
      groups={grouped.groups}
      named={({ kind: use, state, locale }) => {
        if (use !== null) return { key: use, head: words.kinds[use] };
        if (state !== null) return { key: state, head: words.states[state] };
        return locale === null ? null : { key: locale, head: localeNames[languages[locale]] };
      }}
      count={({ accounts }) => accounts}
      numbers={(overall) => [
        [words.accounts, overall.accounts],
        [words.verified, overall.verified],
        [words.unverified, overall.unverified],
        [words.lapsed, overall.lapsed],
        [words.closed, overall.closed],
        [words.members, overall.companyMembers],
      ]}
      finding={(overall) => words.finds({ count: overall.accounts, verified: overall.verified })}
      look={look}
      file="comptes"
    />
  );
}
