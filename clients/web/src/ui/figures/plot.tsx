import { type ReactNode, useId } from 'react';
import { figuresWording } from '../../wording/figures/figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { textCell } from './cells.ts';
import { type Column, ColumnChart } from './column-chart.tsx';
import type { Sheet } from './csv.ts';
import { CsvButton } from './csv-button.tsx';
import { type FigureRow, FigureTable } from './figure-table.tsx';

interface PlotProps {
  readonly title: string;
  /** What the chart shows, as a sentence: « 14 demandes en octobre ». */
  readonly finding: string;
  /** How to read it, where a column has two parts. */
  readonly hint?: ReactNode;
  readonly columns: readonly Column[];
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
  /** The name of the file for a spreadsheet, without its ending. */
  readonly file: string;
}

/** A chart whose title is what it finds, and beside it the same figures as a table. */
export function Plot({ title, finding, hint, columns, heads, rows, file }: PlotProps) {
  const words = useWordsOf(figuresWording);
  const id = useId();
  return (
    <section className="sec solo plot" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        <CsvButton file={file} about={title} sheet={() => sheetOf(heads, rows)} />
      </div>
      <p className="finding">{finding}</p>
      {hint && <p className="meta">{hint}</p>}
      <div className="chart-and-table">
        <ColumnChart name={words.chart({ finding })} columns={columns} />
        <FigureTable caption={title} heads={heads} rows={withShares(rows, columns)} drawsBars />
      </div>
    </section>
  );
}

/** A table as a spreadsheet gets it, the second name of a row beside the first. */
export function sheetOf(heads: readonly string[], rows: readonly FigureRow[]): Sheet {
  const named = (head: string, note?: string) => textCell(note ? `${head} ${note}` : head);
  return { heads, rows: rows.map(({ head, note, cells }) => [named(head, note), ...cells]) };
}

/** Each row's bar is as long as its column is tall; a row that has no column has no bar. */
function withShares(rows: readonly FigureRow[], columns: readonly Column[]): readonly FigureRow[] {
  const most = Math.max(1e-9, ...columns.map(({ value }) => value));
  const values = new Map(columns.map(({ key, value }) => [key, value]));
  return rows.map((row) => ({ ...row, share: (values.get(row.key) ?? 0) / most }));
}
