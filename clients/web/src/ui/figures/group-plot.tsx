import { useId } from 'react';
import type { FigureCell } from './cells.ts';
import { CsvButton } from './csv-button.tsx';
import { FigureTable } from './figure-table.tsx';
import { Plot, sheetOf } from './plot.tsx';

/** Groups that a chart has room for: the last months, or of others those of which most is counted. The table has all. */
const [mostMonths, mostColumns] = [24, 12];

/** A group with its figures. */
export interface PlottedGroup<Figures> {
  readonly key: string;
  readonly head: string;
  readonly note?: string;
  /** Below its column: only groups that have one are drawn as columns. */
  readonly short?: string;
  readonly isOn?: boolean;
  readonly figures: Figures;
}

/** What a plot shows of each group. */
export interface GroupLook<Figures> {
  readonly value: (figures: Figures) => number;
  /** As the column's head says the value; the value itself unless told. */
  readonly text?: (figures: Figures) => string;
  /** How much of it is filled; all of it unless told. */
  readonly part?: (figures: Figures) => number;
  /** Which groups are drawn first where there are too many; by the value unless told. */
  readonly weight?: (figures: Figures) => number;
  readonly cells: readonly (readonly [head: string, cell: (figures: Figures) => FigureCell])[];
}

interface GroupPlotProps<Figures> {
  readonly title: string;
  /** What the groups are, above their names. */
  readonly head: string;
  readonly finding: string;
  readonly hint?: string | null;
  /** The name of the file for a spreadsheet, without its ending. */
  readonly file: string;
  readonly look: GroupLook<Figures>;
  readonly groups: readonly PlottedGroup<Figures>[];
  /** Whether they are months, of which the last are drawn. */
  readonly areMonths: boolean;
}

/**
 * The figures of groups as a chart and a table, which goes into a spreadsheet as it is shown. Groups with names that are too long to stand below columns are drawn as bars in
 * the table itself.
 */
export function GroupPlot<Figures>(props: GroupPlotProps<Figures>) {
  const { title, head, finding, hint, file, look, groups, areMonths } = props;
  const { value, text = (figures) => String(value(figures)), part, weight = value, cells } = look;
  const id = useId();
  const heads = [head, ...cells.map(([name]) => name)];
  const most = Math.max(1e-9, ...groups.map(({ figures }) => value(figures)));
  const rows = groups.map(({ figures, short: _short, ...row }) => ({
    ...row,
    share: value(figures) / most,
    cells: cells.map(([, cell]) => cell(figures)),
  }));
  const heaviest = groups.toSorted((a, b) => weight(b.figures) - weight(a.figures)).slice(0, mostColumns);
  const drawn = areMonths ? groups.slice(-mostMonths) : groups.filter((group) => heaviest.includes(group));
  const columns = drawn.flatMap(({ key, short, isOn = false, figures }) =>
    short === undefined
      ? []
      : [
          {
            ...{ key, label: short, value: value(figures), text: text(figures), isOn },
            ...(part && { part: part(figures) }),
          },
        ],
  );
  if (columns.length > 0)
    return <Plot {...{ title, finding, file, columns, heads, rows }} hint={hint ?? undefined} />;
  return (
    <section className="sec solo with-bars" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        <CsvButton file={file} about={title} sheet={() => sheetOf(heads, rows)} />
      </div>
      <p className="finding">{finding}</p>
      <FigureTable caption={title} heads={heads} rows={rows} drawsBars />
    </section>
  );
}
