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
  /** Where each row becomes a list of its figures, one that has none is left away. */
  readonly isEmpty?: boolean;
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

const table = { role: 'table' };
const group = { role: 'rowgroup' };
const row = { role: 'row' };
const columnHead = { role: 'columnheader' };
const rowHead = { role: 'rowheader' };
const cell = { role: 'cell' };

/** Columns of figures that a phone has room for; with more, each row becomes a list that names its figures. */
const mostOnPhone = 2;

/**
 * The figures of a chart, or figures that need none. The roles are said again, since a phone's list takes them away in some
 * browsers.
 */
export function FigureTable({ caption, heads: [first, ...heads], rows, foot, drawsBars }: FigureTableProps) {
  return (
    <table {...table} className={heads.length > mostOnPhone ? 'tbl dense figures many' : 'tbl dense figures'}>
      <caption className="sr">{caption}</caption>
      <thead {...group}>
        <tr {...row}>
          <th {...columnHead} scope="col">
            {first}
          </th>
          {drawsBars && <td {...cell} className="bar" />}
          {heads.map((head) => (
            <th key={head} {...columnHead} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...group}>
        {rows.map((one) => (
          <tr key={one.key} {...row} className={one.isOn ? 'on' : one.isEmpty ? 'nothing' : undefined}>
            <RowHead head={one.head} note={one.note} />
            {drawsBars && (
              <td {...cell} className="bar">
                <Bar share={one.share ?? 0} />
              </td>
            )}
            <Cells heads={heads} cells={one.cells} />
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot {...group}>
          <tr {...row}>
            <RowHead head={foot.head} note={foot.note} />
            {drawsBars && <td {...cell} className="bar" />}
            <Cells heads={heads} cells={foot.cells} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function RowHead({ head, note }: { readonly head: string; readonly note: string | undefined }) {
  return (
    <th {...rowHead} scope="row">
      {head}
      {note && <small>{note}</small>}
    </th>
  );
}

interface CellsProps {
  readonly heads: readonly string[];
  readonly cells: readonly FigureCell[];
}

function Cells({ heads, cells }: CellsProps) {
  return heads.map((head, index) => (
    <td key={head} {...cell} className="num" data-head={head}>
      <span className="amt">{cells[index]?.text}</span>
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
