import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { usePageData } from '../../graphql/use-page-data.ts';
import { type FigureKindName, figureKinds } from '../../routes/figure-kinds.ts';
import { type FigureSearch, figureSearch } from '../../routes/figure-search.ts';
import { FigureNumbers } from '../../ui/figures/figure-numbers.tsx';
import { type GroupLook, GroupPlot, type PlottedGroup } from '../../ui/figures/group-plot.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { CountedDays, FigureChoice } from './figure-filters.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { useFigureNames } from './use-figure-names.ts';

/** What a page of figures counts, as its address asks for it. */
export function useFigures<Data, Variables extends AnyVariables>(
  kind: FigureKindName,
  document: TypedDocumentNode<Data, Variables>,
  variablesOf: (search: FigureSearch) => Variables,
) {
  const [address] = useSearchParams();
  const search = figureSearch(figureKinds[kind], address);
  const { data, error } = usePageData(document, variablesOf(search));
  const meanwhile: ReactNode = error ? <PartNotice error={error} /> : <PageSkeleton />;
  return { search, data, meanwhile };
}

/** A group as the graph answers it; its figures are null where they could point at somebody. */
interface CountedGroup<Figures> {
  readonly month: string | null;
  readonly figures: Figures | null;
}

interface FiguresSheetProps<Figures, Group extends CountedGroup<Figures>> {
  readonly kind: FigureKindName;
  readonly search: FigureSearch;
  readonly counted: CountedDays;
  readonly words: {
    /** What was counted, and as it stood when. */
    readonly counted: (counted: CountedDays) => string;
    /** Nothing was. */
    readonly none: string;
    /** What to do then; to choose another period unless told. */
    readonly noneMeans?: string;
    /** What the filled part of a column is. */
    readonly partHint: string;
  };
  readonly choices: readonly FigureChoice[];
  /** Everything together: the one group of it. */
  readonly all: readonly { readonly figures: Figures | null }[];
  readonly groups: readonly Group[];
  /** How a group is called that is not a month; null for one that is not shown. */
  readonly named: (group: Group) => Omit<PlottedGroup<Figures>, 'figures'> | null;
  readonly count: (figures: Figures) => number;
  readonly numbers: (overall: Figures) => Parameters<typeof FigureNumbers>[0]['figures'];
  readonly finding: (overall: Figures) => string;
  readonly look: GroupLook<Figures>;
  /** Said below the plot of groups that are not months. */
  readonly hint?: string | null;
  /** The name of the file for a spreadsheet, before what it is grouped by. */
  readonly file: string;
  /** A further plot of everything together. */
  readonly further?: (overall: Figures) => ReactNode;
}

/** A page of figures: everything together, then by groups, as a chart and a table. */
export function FiguresSheet<Figures, Group extends CountedGroup<Figures>>(
  props: FiguresSheetProps<Figures, Group>,
) {
  const { kind, search, counted, words, choices, all, groups, named, look, file, hint = null } = props;
  const { overall: title } = useWordsOf(figuresWording);
  const { choosePeriod } = useWordsOf(dashboardsWording);
  const names = useFigureNames();
  const overall = all[0]?.figures ?? null;
  const areMonths = search.by === 'mois';
  const plotted = groups.flatMap((group): readonly PlottedGroup<Figures>[] => {
    const { month, figures } = group;
    if (figures === null) return [];
    const name = month === null ? named(group) : names.month(month, groups.length > 12);
    return name === null ? [] : [{ ...name, figures }];
  });
  const isEmpty = overall === null || props.count(overall) === 0;
  return (
    <FiguresFrame
      {...{ kind, search, counted, choices }}
      sentence={words.counted}
      nothing={isEmpty ? { title: words.none, means: words.noneMeans ?? choosePeriod } : null}
    >
      {overall && (
        <>
          <FigureNumbers title={title} figures={props.numbers(overall)} />
          <GroupPlot
            title={names.by(search.by)}
            head={names.head(search.by)}
            finding={props.finding(overall)}
            hint={areMonths ? words.partHint : hint}
            file={`${file}-par-${search.by}`}
            groups={plotted}
            {...{ look, areMonths }}
          />
          {props.further?.(overall)}
        </>
      )}
    </FiguresFrame>
  );
}
