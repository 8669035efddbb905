import { type ReactNode, useId } from 'react';
import { CsvButton } from '../../ui/figures/csv-button.tsx';
import { type FigureRow, FigureTable } from '../../ui/figures/figure-table.tsx';
import { sheetOf } from '../../ui/figures/plot.tsx';

interface SumsTableProps {
  readonly title: string;
  /** What its rows mean, where the title doesn't say it. */
  readonly means?: ReactNode;
  /** The name of its files; what it is sums by follows. */
  readonly file: string;
  /** The first is of the rows' heads. */
  readonly heads: readonly [string, ...string[]];
  readonly rows: readonly FigureRow[];
  readonly foot?: Omit<FigureRow, 'key'>;
}

/** The sums of a period by something, on the page and for a spreadsheet. */
export function SumsTable({ title, means, file, heads, rows, foot }: SumsTableProps) {
  const id = useId();
  return (
    <section className="sec solo" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        <CsvButton
          file={`${file}-${heads[0].toLowerCase()}`}
          about={title}
          sheet={() => sheetOf(heads, rows)}
        />
      </div>
      {means && <p className="meta">{means}</p>}
      <FigureTable caption={title} heads={heads} rows={rows} {...(foot && { foot })} />
    </section>
  );
}
