import type { SheetColumn, SheetTable } from '@guichet/chassis/sheets/sheet-table.ts';
import type { CopyRow, CopySection } from './copy-sections.ts';

/** Where each column of the table of services stands. */
const columns: readonly SheetColumn[] = [
  { x: 48, width: 72, align: 'left' },
  { x: 128, width: 190, align: 'left' },
  { x: 324, width: 58, align: 'right' },
  { x: 388, width: 74, align: 'right' },
  { x: 468, width: 79, align: 'right' },
];

/** The services of a claim as a sheet draws them. */
export function servicesTable({ head, rows, total, granted }: NonNullable<CopySection['table']>): SheetTable {
  return { columns, head, rows: rows.map(sheetRow), sums: granted ? [total, granted] : [total] };
}

function sheetRow({ day, service, quantity, price, amount, notes, reduction }: CopyRow) {
  const granted = reduction === undefined ? [] : [{ text: reduction, isStrong: true }];
  return { cells: [day, service, quantity, price, amount], notes: [...notes, ...granted] };
}
