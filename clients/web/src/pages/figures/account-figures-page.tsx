import { useSearchParams } from 'react-router';
import {
  type AccountFigureGroupRowFragment,
  AccountFiguresPageDocument,
} from '../../graphql/__generated__/documents/account-figures-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { figureSearch } from '../../routes/figure-search.ts';
import { accountFiguresVariables } from '../../routes/figure-variables.ts';
import { countCell } from '../../ui/figures/cells.ts';
import { FigureNumbers } from '../../ui/figures/figure-numbers.tsx';
import { type GroupLook, GroupPlot, type PlottedGroup } from '../../ui/figures/group-plot.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { localeNames } from '../../wording/locale.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresFrame } from './figures-frame.tsx';
import { useFigureNames } from './use-figure-names.ts';

type AccountFigures = NonNullable<AccountFigureGroupRowFragment['figures']>;

const kind = figureKinds.accounts;
const languages = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

/** The accounts of the counter in figures, as much of them as the office is told. */
export function AccountFiguresPage() {
  const kit = useWordsOf(figuresWording);
  const own = useWordsOf(dashboardsWording);
  const words = own.accounts;
  const names = useFigureNames();
  const [address] = useSearchParams();
  const search = figureSearch(kind, address);
  const { data, error } = usePageData(AccountFiguresPageDocument, accountFiguresVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { all, grouped } = data;
  const overall = all.groups[0]?.figures ?? null;
  const areMonths = search.by === 'mois';
  const groups = grouped.groups.flatMap(
    ({ month, kind: use, state, locale, figures }): readonly PlottedGroup<AccountFigures>[] => {
      if (figures === null) return [];
      if (month !== null) return [{ ...names.month(month, grouped.groups.length > 12), figures }];
      if (use !== null) return [{ key: use, head: words.kinds[use], figures }];
      if (state !== null) return [{ key: state, head: words.states[state], figures }];
      return locale === null ? [] : [{ key: locale, head: localeNames[languages[locale]], figures }];
    },
  );
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
    <FiguresFrame
      kind="accounts"
      search={search}
      counted={{ from: all.openedFrom, until: all.openedUntil, asOf: all.asOf }}
      sentence={words.counted}
      choices={[
        { name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, words.states) },
      ]}
      nothing={overall?.accounts ? null : { title: words.none, means: own.choosePeriod }}
    >
      {overall && (
        <>
          <FigureNumbers
            title={kit.overall}
            figures={[
              [words.accounts, overall.accounts],
              [words.verified, overall.verified],
              [words.unverified, overall.unverified],
              [words.lapsed, overall.lapsed],
              [words.closed, overall.closed],
              [words.members, overall.companyMembers],
            ]}
          />
          <GroupPlot
            title={names.by(search.by)}
            head={names.head(search.by)}
            finding={words.finds({ count: overall.accounts, verified: overall.verified })}
            hint={areMonths ? words.partHint : null}
            file={`comptes-par-${search.by}`}
            {...{ groups, look, areMonths }}
          />
        </>
      )}
    </FiguresFrame>
  );
}
