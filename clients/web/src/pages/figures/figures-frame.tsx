import '../../ui/styles/company.css';
import '../../ui/styles/figures.css';
import '../../ui/styles/money.css';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FigureKindName, figureKinds } from '../../routes/figure-kinds.ts';
import { type FigureSearch, figureQuery } from '../../routes/figure-search.ts';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';
import { figuresFor, useViewer } from '../../ui/viewer.ts';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type CountedDays, type FigureChoice, FigureFilters } from './figure-filters.tsx';

interface FiguresFrameProps {
  readonly kind: FigureKindName;
  readonly search: FigureSearch;
  readonly counted: CountedDays;
  readonly choices: readonly FigureChoice[];
  /** What was counted, and as it stood when. */
  readonly sentence: (counted: CountedDays) => string;
  /** What is said where nothing was counted; null where something was. */
  readonly nothing: { readonly title: string; readonly means: string } | null;
  readonly children: ReactNode;
}

/** What the pages of figures share: the way between those that the viewer may see, the filters, and what was counted. */
export function FiguresFrame(props: FiguresFrameProps) {
  const { kind, search, counted, choices, sentence, nothing, children } = props;
  const words = useWordsOf(dashboardsWording);
  const { print: printWord } = useWordsOf(figuresWording);
  const viewer = useViewer();
  const { from, until, asOf } = counted;
  const kinds = viewer ? figuresFor(viewer) : [];
  const pages = kinds.map((name) => ({ path: figureKinds[name].path, name: words.tabs[name] }));
  return (
    <div className="work finance">
      <PageTabs label={words.nav} pages={pages} />
      <div className="head-row">
        <PageHeading>{words.titles[kind]}</PageHeading>
        <Button look="second" small onClick={() => print()}>
          <Printer className="icon" aria-hidden="true" />
          {printWord}
        </Button>
      </div>
      <FigureFilters
        key={figureQuery(figureKinds[kind], search).toString()}
        {...{ kind, search, counted, choices }}
      />
      <p className="meta" role="status">
        {sentence({ from: writtenDay(from), until: writtenDay(until), asOf: writtenDay(asOf) })}
      </p>
      {nothing === null ? (
        children
      ) : (
        <div className="empty">
          <h2>{nothing.title}</h2>
          <p>{nothing.means}</p>
        </div>
      )}
    </div>
  );
}
