import {
  type CompanyFigureGroupRowFragment,
  CompanyFiguresPageDocument,
} from '../../graphql/__generated__/documents/company-figures-page.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { companyFiguresVariables } from '../../routes/figure-variables.ts';
import { writtenDay } from '../../ui/dates.ts';
import { countCell } from '../../ui/figures/cells.ts';
import type { GroupLook } from '../../ui/figures/group-plot.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresSheet, useFigures } from './figures-sheet.tsx';

type CompanyFigures = NonNullable<CompanyFigureGroupRowFragment['figures']>;

const kind = figureKinds.companies;

/** The companies at the counter and their access to the services of the population office, in figures. */
export function CompanyFiguresPage() {
  const own = useWordsOf(dashboardsWording);
  const words = own.companies;
  const statuses = { ...useWordsOf(serviceAccessWording).statuses, NONE: words.without };
  const { search, data, meanwhile } = useFigures(
    'companies',
    CompanyFiguresPageDocument,
    companyFiguresVariables,
  );
  if (!data) return meanwhile;
  const { all, grouped } = data;
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
    <FiguresSheet
      kind="companies"
      search={search}
      counted={{ from: all.registeredFrom, until: all.registeredUntil, asOf: all.asOf }}
      words={words}
      choices={[{ name: 'acces', label: own.heads.acces, options: optionsOf(kind.choices.acces, statuses) }]}
      all={all.groups}
      groups={grouped.groups}
      named={({ access }) => (access === null ? null : { key: access, head: statuses[access] })}
      count={({ companies }) => companies}
      numbers={(overall) => [
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
      finding={(overall) => words.finds({ count: overall.companies, active: overall.active })}
      look={look}
      file="entreprises"
    />
  );
}
