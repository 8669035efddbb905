import type { ReactNode } from 'react';

// On a phone the rows fold into a list by `display`, which takes the roles of table, row and cell away in some browsers:
// the elements say them again.
const table = { role: 'table' };
const row = { role: 'row' };
const cell = { role: 'cell' };
const rowHead = { role: 'rowheader' };
const columnHead = { role: 'columnheader' };
const group = { role: 'rowgroup' };

interface Column {
  readonly name: string;
  readonly className?: string;
  /** The name is for the ear only. */
  readonly silent?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly className?: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** A table with a caption for the ear. It becomes a list on a phone. */
export function Table({ caption, columns, className, children, foot }: TableProps) {
  return (
    <table {...table} className={['tbl', 'fold', className].filter(Boolean).join(' ')}>
      <caption className="sr">{caption}</caption>
      <thead {...group}>
        <tr {...row}>
          {columns.map(({ name, className: column, silent }) => (
            <th key={name} {...columnHead} scope="col" className={column}>
              {silent ? <span className="sr">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...group}>{children}</tbody>
      {foot && <tfoot {...group}>{foot}</tfoot>}
    </table>
  );
}

export function Row({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <tr {...row} className={className}>
      {children}
    </tr>
  );
}

export function Cell({
  className,
  span,
  head,
  children,
}: {
  readonly className?: string;
  readonly span?: number;
  /** What its column is called, where a phone's list would leave a figure without a name. */
  readonly head?: string;
  readonly children?: ReactNode;
}) {
  return (
    <td {...cell} className={className} colSpan={span} data-head={head}>
      {children}
    </td>
  );
}

/** The cell that names its row. */
export function RowHead({ span, children }: { readonly span?: number; readonly children: ReactNode }) {
  return (
    <th {...rowHead} scope="row" colSpan={span}>
      {children}
    </th>
  );
}
