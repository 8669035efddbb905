import { useSearchParams } from 'react-router';
import {
  type CompanyFigureGroupRowFragment,
  CompanyFiguresPageDocument,
} from '../../graphql/__generated__/documents/company-figures-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { figureSearch } from '../../routes/figure-search.ts';
import { companyFiguresVariables } from '../../routes/figure-variables.ts';
import { writtenDay } from '../../ui/dates.ts';
import { countCell } from '../../ui/figures/cells.ts';
import { FigureNumbers } from '../../ui/figures/figure-numbers.tsx';
import { type GroupLook, GroupPlot, type PlottedGroup } from '../../ui/figures/group-plot.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresFrame } from './figures-frame.tsx';
import { useFigureNames } from './use-figure-names.ts';

type CompanyFigures = NonNullable<CompanyFigureGroupRowFragment['figures']>;

const kind = figureKinds.companies;

/** The companies at the counter and their access to the services of the population office, in figures. */
export function CompanyFiguresPage() {
  const kit = useWordsOf(figuresWording);
  const own = useWordsOf(dashboardsWording);
  const words = own.companies;
  const statuses = { ...useWordsOf(serviceAccessWording).statuses, NONE: words.without };
  const names = useFigureNames();
  const [address] = useSearchParams();
  const search = figureSearch(kind, address);
  const { data, error } = usePageData(CompanyFiguresPageDocument, companyFiguresVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { all, grouped } = data;
  const overall = all.groups[0]?.figures ?? null;
  const areMonths = search.by === 'mois';
  const groups = grouped.groups.flatMap(
    ({ month, access, figures }): readonly PlottedGroup<CompanyFigures>[] => {
      if (figures === null) return [];
      if (month !== null) return [{ ...names.month(month, grouped.groups.length > 12), figures }];
      return access === null ? [] : [{ key: access, head: statuses[access], figures }];
    },
  );
  const look: GroupLook<CompanyFigures> = {
    value: ({ companies }) => companies,
    part: ({ active }) => active,
    cells: [
      [words.companies, ({ companies }) => countCell(companies)],
      [words.members, ({ members }) => countCell(members)],
      [words.active, ({ active }) => countCell(active)],
      [words.requested, ({ requested }) => countCell(requested)],
      [words.suspended, ({ suspended }) => countCell(suspended)],
    ],
  };
  return (
    <FiguresFrame
      kind="companies"
      search={search}
      counted={{ from: all.registeredFrom, until: all.registeredUntil, asOf: all.asOf }}
      sentence={words.counted}
      choices={[{ name: 'acces', label: own.heads.acces, options: optionsOf(kind.choices.acces, statuses) }]}
      nothing={overall?.companies ? null : { title: words.none, means: own.choosePeriod }}
    >
      {overall && (
        <>
          <FigureNumbers
            title={kit.overall}
            figures={[
              [words.companies, overall.companies],
              [words.members, overall.members],
              [words.invited, overall.invited],
              [words.active, overall.active],
              [words.requested, overall.requested],
              [words.refused, overall.refused],
              [words.suspended, overall.suspended],
              [words.without, overall.withoutAccess],
              [words.oldest, overall.oldestRequestOn && writtenDay(overall.oldestRequestOn)],
            ]}
          />
          <GroupPlot
            title={names.by(search.by)}
            head={names.head(search.by)}
            finding={words.finds({ count: overall.companies, active: overall.active })}
            hint={areMonths ? words.partHint : null}
            file={`entreprises-par-${search.by}`}
            {...{ groups, look, areMonths }}
          />
        </>
      )}
    </FiguresFrame>
  );
}
