import type { FigureCell } from './cells.ts';

/** A row of figures. */
export interface FigureRow {
  readonly key: string;
  readonly head: string;
  /** What else the row is called, in small. */
  readonly note?: string;
  readonly cells: readonly FigureCell[];
  /** From 0 to 1: how long the row's bar is, where the table draws the chart itself. */
  readonly share?: number;
  readonly isOn?: boolean;
}

interface FigureTableProps {
  readonly caption: string;
  /** The first is of the rows' heads. */
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly foot?: Omit<FigureRow, 'key'>;
  /** Beside a chart the table is narrow; on a phone it draws the bars itself. */
  readonly drawsBars?: boolean;
}

/** The figures of a chart, or figures that need none. It stays a table on a phone: its columns are few and short. */
export function FigureTable({ caption, heads: [first, ...heads], rows, foot, drawsBars }: FigureTableProps) {
  return (
    <table className="tbl dense figures">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {drawsBars && <td className="bar" />}
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.isOn ? 'on' : undefined}>
            <RowHead {...row} />
            {drawsBars && (
              <td className="bar">
                <Bar share={row.share ?? 0} />
              </td>
            )}
            <Cells cells={row.cells} />
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            <RowHead {...foot} />
            {drawsBars && <td className="bar" />}
            <Cells cells={foot.cells} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function RowHead({ head, note }: Pick<FigureRow, 'head' | 'note'>) {
  return (
    <th scope="row">
      {head}
      {note && <small>{note}</small>}
    </th>
  );
}

function Cells({ cells }: { readonly cells: readonly FigureCell[] }) {
  return cells.map(({ text }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row's cells never change their places.
    <td key={index} className="num">
      <span className="amt">{text}</span>
    </td>
  ));
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * 100} height="12" />
    </svg>
  );
}
