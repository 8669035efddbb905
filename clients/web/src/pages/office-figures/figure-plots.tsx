import type { OfficeFiguresPageQuery } from '../../graphql/__generated__/documents/office-figures-page.ts';
import { countCell, daysCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import type { Column } from '../../ui/figures/column-chart.tsx';
import { Plot } from '../../ui/figures/plot.tsx';
import { monthAlone, monthInShort } from '../../ui/months.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Figures } from './overall.tsx';

interface PlotOf<Groups extends readonly unknown[]> {
  readonly groups: Groups;
  readonly overall: Figures;
}

const decidedOf = ({ accepted, refused }: Figures) => accepted + refused;

/** Months that a chart has room for, the last ones; the table has all. */
const mostMonths = 24;

/** Groups that a chart has room for, those with most decisions; the table has all. */
const mostGroups = 12;

/** What was received each month, and how much of it is decided. */
export function MonthPlot({ groups, overall }: PlotOf<OfficeFiguresPageQuery['byMonth']['groups']>) {
  const words = useWordsOf(figuresWording);
  const { locale } = useSpoken();
  const months = groups.flatMap(({ month, figures }) => (month && figures ? [{ month, figures }] : []));
  return (
    <Plot
      title={words.byMonth}
      finding={words.byMonthFinds({ received: overall.received, decided: decidedOf(overall) })}
      hint={words.partHint}
      file="demandes-par-mois"
      columns={months.slice(-mostMonths).map(({ month, figures }) => ({
        key: month,
        label: months.length > 12 ? monthInShort(month, locale) : monthAlone(month, locale),
        value: figures.received,
        text: String(figures.received),
        part: decidedOf(figures),
      }))}
      heads={[
        words.month,
        words.received,
        words.decided,
        words.waiting,
        words.toComplete,
        words.median,
        words.granted,
      ]}
      rows={months.map(({ month, figures }) => ({
        key: month,
        head: monthInShort(month, locale),
        cells: [
          countCell(figures.received),
          countCell(decidedOf(figures)),
          countCell(figures.waiting),
          countCell(figures.toComplete),
          daysCell(figures.treatment?.medianDays ?? null),
          moneyCell(figures.granted),
        ],
      }))}
    />
  );
}

/** How long those have been waiting that the office has yet to decide. */
export function WaitingPlot({ overall }: { readonly overall: Figures }) {
  const words = useWordsOf(figuresWording);
  const ages = overall.waitingByAge ?? [];
  const old = ages.reduce((sum, { fromDays, claims }) => sum + (fromDays >= 30 ? claims : 0), 0);
  const named = ages.map(({ fromDays, belowDays, claims }) => ({
    claims,
    label: belowDays === null ? `${fromDays}+` : `${fromDays}–${belowDays - 1}`,
    name:
      belowDays === null
        ? words.ageFrom({ from: fromDays })
        : words.ageBetween({ from: fromDays, to: belowDays - 1 }),
  }));
  return (
    <Plot
      title={words.byAge}
      finding={words.byAgeFinds({ waiting: overall.waiting, old })}
      file="demandes-en-attente"
      columns={named.map(({ label, claims }) => ({ key: label, label, value: claims, text: String(claims) }))}
      heads={[words.age, words.claims]}
      rows={named.map(({ label, name, claims }) => ({ key: label, head: name, cells: [countCell(claims)] }))}
    />
  );
}

/** How long decisions took on each form. */
export function FormPlot({ groups, overall }: PlotOf<OfficeFiguresPageQuery['byForm']['groups']>) {
  const { form: head, byForm } = useWordsOf(figuresWording);
  const forms = groups.flatMap(({ form, figures }) => (form && figures ? [{ form, figures }] : []));
  const rows = forms.map(({ form, figures }) => ({
    key: form.code,
    head: form.number,
    note: form.title,
    figures,
  }));
  return (
    <TreatmentPlot title={byForm} file="delais-par-formulaire" head={head} groups={rows} overall={overall} />
  );
}

/** How long decisions took with each officer. He knows himself; the others have a pseudonym. */
export function OfficerPlot({ groups, overall }: PlotOf<OfficeFiguresPageQuery['byOfficer']['groups']>) {
  const { officer: head, byOfficer, you, officerNamed, undecided } = useWordsOf(figuresWording);
  const rows = groups.flatMap(({ officer, figures }) => {
    if (!figures) return [];
    const name = officer?.isViewer ? you : officer && officerNamed(officer);
    return [
      {
        key: officer?.pseudonym ?? '',
        head: name ?? undecided,
        short: officer?.isViewer ? you : officer?.pseudonym.slice(0, 4),
        figures,
        isOn: officer?.isViewer === true,
      },
    ];
  });
  return (
    <TreatmentPlot title={byOfficer} file="delais-par-personne" head={head} groups={rows} overall={overall} />
  );
}

interface Group {
  readonly key: string;
  readonly head: string;
  readonly note?: string;
  /** Below its column, where the head is too long. */
  readonly short?: string | undefined;
  readonly figures: Figures;
  readonly isOn?: boolean;
}

interface TreatmentPlotProps {
  readonly title: string;
  readonly file: string;
  readonly head: string;
  readonly groups: readonly Group[];
  readonly overall: Figures;
}

function TreatmentPlot({ title, file, head, groups, overall }: TreatmentPlotProps) {
  const words = useWordsOf(figuresWording);
  const median = overall.treatment?.medianDays;
  const decided = groups
    .filter(({ figures }) => figures.treatment !== null)
    .toSorted((a, b) => decidedOf(b.figures) - decidedOf(a.figures));
  const shown = new Set(decided.slice(0, mostGroups));
  const column = ({ key, figures, head: name, short = name, isOn = false }: Group): Column => {
    const days = figures.treatment?.medianDays ?? '0';
    return { key, label: short, value: Number(days), text: tenths(days), isOn };
  };
  return (
    <Plot
      title={title}
      finding={median ? words.treatmentFinds({ days: tenths(median) }) : words.nothingDecided}
      hint={words.treatmentHint}
      file={file}
      columns={groups.filter((group) => shown.has(group)).map(column)}
      heads={[head, words.received, words.decided, words.median, words.ninetieth]}
      rows={groups.map(({ figures, short: _short, ...row }) => ({
        ...row,
        cells: [
          countCell(figures.received),
          countCell(decidedOf(figures)),
          daysCell(figures.treatment?.medianDays ?? null),
          daysCell(figures.treatment?.ninetiethPercentileDays ?? null),
        ],
      }))}
    />
  );
}
