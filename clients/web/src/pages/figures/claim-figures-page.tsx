import { ClaimFiguresPageDocument } from '../../graphql/__generated__/documents/claim-figures-page.ts';
import { ClaimFormsDocument } from '../../graphql/__generated__/documents/claim-forms.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { claimFiguresVariables } from '../../routes/figure-variables.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { countCell, daysCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import type { GroupLook } from '../../ui/figures/group-plot.tsx';
import { claimWording } from '../../wording/claim/claim.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf, type Widened } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresSheet, useFigures } from './figures-sheet.tsx';
import { useFigureNames } from './use-figure-names.ts';
import { type ClaimFigures, WaitingPlot } from './waiting-plot.tsx';

const kind = figureKinds.claims;
const decidedOf = ({ accepted, refused }: ClaimFigures) => accepted + refused;
const medianOf = ({ treatment }: ClaimFigures) => treatment?.medianDays ?? null;

/** What the insurance office received, decided and has yet to decide, in figures. */
export function ClaimFiguresPage() {
  const words = useWordsOf(figuresWording);
  const { status: statuses } = useWordsOf(claimWording);
  const names = useFigureNames();
  const forms = usePageData(ClaimFormsDocument, {}).data?.claimForms ?? [];
  const { search, data, meanwhile } = useFigures('claims', ClaimFiguresPageDocument, claimFiguresVariables);
  if (!data) return meanwhile;
  const { all, grouped } = data;
  const isCounted = search.by === 'mois' || search.by === 'statut';
  const counts: GroupLook<ClaimFigures> = {
    value: ({ received }) => received,
    part: decidedOf,
    cells: [
      [words.received, ({ received }) => countCell(received)],
      [words.decided, (figures) => countCell(decidedOf(figures))],
      [words.waiting, ({ waiting }) => countCell(waiting)],
      [words.toComplete, ({ toComplete }) => countCell(toComplete)],
      [words.median, (figures) => daysCell(medianOf(figures))],
      [words.granted, ({ granted }) => moneyCell(granted)],
    ],
  };
  const times: GroupLook<ClaimFigures> = {
    value: (figures) => Number(medianOf(figures) ?? '0'),
    text: (figures) => tenths(medianOf(figures) ?? '0'),
    weight: decidedOf,
    cells: [
      [words.received, ({ received }) => countCell(received)],
      [words.decided, (figures) => countCell(decidedOf(figures))],
      [words.median, (figures) => daysCell(medianOf(figures))],
      [words.ninetieth, ({ treatment }) => daysCell(treatment?.ninetiethPercentileDays ?? null)],
    ],
  };
  return (
    <FiguresSheet
      kind="claims"
      search={search}
      counted={{ from: all.receivedFrom, until: all.receivedUntil, asOf: all.asOf }}
      words={words}
      choices={[
        {
          ...{ name: 'formulaire', label: words.form },
          options: forms.map(({ number, title }) => ({ value: number, label: `${number} ${title}` })),
        },
        { name: 'statut', label: words.status, options: optionsOf(kind.choices.statut, statuses) },
      ]}
      all={all.groups}
      groups={grouped.groups}
      named={({ form, status, officer }) => {
        if (form !== null) return { key: form.code, head: form.number, short: form.number, note: form.title };
        if (status !== null) return { key: status, head: statuses[status] };
        return names.officer(officer, words.undecided);
      }}
      count={({ received }) => received}
      numbers={(overall) => numbersOf(overall, words)}
      finding={(overall) => findingOf(overall, isCounted, words)}
      look={isCounted ? counts : times}
      file="demandes"
      hint={isCounted ? null : words.treatmentHint}
      further={(overall) => <WaitingPlot overall={overall} />}
    />
  );
}

type Words = Widened<typeof figuresWording.fr>;

function findingOf(overall: ClaimFigures, isCounted: boolean, words: Words): string {
  if (isCounted) return words.byMonthFinds({ received: overall.received, decided: decidedOf(overall) });
  const median = medianOf(overall);
  return median ? words.treatmentFinds({ days: tenths(median) }) : words.nothingDecided;
}

function numbersOf(figures: ClaimFigures, words: Words) {
  const { treatment, granted, oldestWaitingOn } = figures;
  return [
    [words.received, figures.received],
    [words.waiting, figures.waiting],
    [words.toComplete, figures.toComplete],
    [words.accepted, figures.accepted],
    [words.refused, figures.refused],
    [words.median, treatment && tenths(treatment.medianDays)],
    [words.ninetieth, treatment && tenths(treatment.ninetiethPercentileDays)],
    [words.oldest, oldestWaitingOn && writtenDay(oldestWaitingOn)],
    [words.asked, <Amount key="asked" money={figures.asked} bare />],
    [words.granted, granted && <Amount key="granted" money={granted} bare />],
  ] as const;
}
