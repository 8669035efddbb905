import '../../ui/styles/figures.css';
import { Printer } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { OfficeFiguresPageDocument } from '../../graphql/__generated__/documents/office-figures-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { figureFilter, figureQuery, figureSearch } from '../../routes/office-figures.ts';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { FormPlot, MonthPlot, OfficerPlot, WaitingPlot } from './figure-plots.tsx';
import { Overall } from './overall.tsx';

/** What the insurance office received, decided and has yet to decide, in figures. The choice of claims stands in the address. */
export function OfficeFiguresPage() {
  const words = useWordsOf(figuresWording);
  const [address] = useSearchParams();
  const search = figureSearch(address);
  const { data } = usePageData(OfficeFiguresPageDocument, { filter: figureFilter(search) });
  if (!data) return <PageSkeleton />;
  const { all, byMonth, byForm, byOfficer } = data;
  const overall = all.groups[0]?.figures ?? null;
  const { receivedFrom, receivedUntil, asOf } = all;
  const period = { from: writtenDay(receivedFrom), until: writtenDay(receivedUntil), asOf: writtenDay(asOf) };
  return (
    <div className="work">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <Button look="second" small onClick={() => print()}>
          <Printer className="icon" aria-hidden="true" />
          {words.print}
        </Button>
      </div>
      <FigureFilters
        key={figureQuery(search).toString()}
        search={search}
        counted={{ receivedFrom, receivedUntil, asOf }}
      />
      <p className="meta" role="status">
        {words.counted(period)}
      </p>
      {overall === null || overall.received === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <>
          <Overall figures={overall} />
          <MonthPlot groups={byMonth.groups} overall={overall} />
          <WaitingPlot overall={overall} />
          <FormPlot groups={byForm.groups} overall={overall} />
          <OfficerPlot groups={byOfficer.groups} overall={overall} />
        </>
      )}
    </div>
  );
}
