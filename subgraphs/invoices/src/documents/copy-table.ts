import type { CopyRow, CopySection } from './claim-copy.ts';
import type { Element, Sheet } from './copy-sheet.ts';
import { colour, styles } from './copy-type.ts';

/** Where each column of the table of services stands. */
const columns = [
  { x: 48, width: 72, align: 'left' },
  { x: 128, width: 208, align: 'left' },
  { x: 344, width: 56, align: 'right' },
  { x: 408, width: 60, align: 'right' },
  { x: 476, width: 71, align: 'right' },
] as const;

type Table = NonNullable<CopySection['table']>;

/** The services with their figures. Each page of it begins with the names of the columns; a row stays whole. */
export function drawTable(sheet: Sheet, section: Element, { head, rows, total, granted }: Table): void {
  const table = sheet.element(section, 'Table');
  drawHead(sheet, head, table);
  for (const row of rows) {
    if (sheet.makeRoom(rowHeight(sheet, row))) drawHead(sheet, head, null);
    drawRow(sheet, table, row);
  }
  sheet.makeRoom(granted ? 52 : 32);
  drawTotal(sheet, table, total);
  if (granted) {
    sheet.y += 8;
    drawTotal(sheet, table, granted);
  }
  table.end();
}

/** Heard once: on the pages that follow it is drawn only. */
function drawHead(sheet: Sheet, head: Table['head'], table: Element | null): void {
  const row = table && sheet.element(table, 'TR');
  const cells = columns.map((column, index) => ({
    parent: row,
    tag: 'TH',
    text: head[index] ?? '',
    ...column,
    style: styles.small,
    scope: 'Column' as const,
  }));
  sheet.write(...cells);
  row?.end();
  sheet.y += 3;
  sheet.rule(1, colour.ink);
  sheet.y += 5;
}

const cellsOf = ({ day, service, quantity, price, amount }: CopyRow) =>
  columns.map((column, index) => ({
    ...column,
    text: [day, service, quantity, price, amount][index] ?? '',
    style: styles.text,
    isFigure: column.align === 'right',
  }));

const noteOf = (text: string) => ({ text, ...columns[1], style: styles.small });

function rowHeight(sheet: Sheet, row: CopyRow): number {
  const notes = row.notes.reduce((sum, note) => sum + sheet.heightOf(noteOf(note)), 0);
  return Math.max(...cellsOf(row).map(sheet.heightOf)) + notes + 11;
}

function drawRow(sheet: Sheet, table: Element, row: CopyRow): void {
  const element = sheet.element(table, 'TR');
  const top = sheet.y;
  let bottom = top;
  for (const [index, cell] of cellsOf(row).entries()) {
    const parent = sheet.element(element, 'TD');
    sheet.y = top;
    sheet.write({ parent, tag: 'P', ...cell });
    if (index === 1) for (const note of row.notes) sheet.write({ parent, tag: 'P', ...noteOf(note) });
    parent.end();
    bottom = Math.max(bottom, sheet.y);
  }
  element.end();
  sheet.y = bottom + 4;
  sheet.rule(0.6, colour.line);
  sheet.y += 5;
}

function drawTotal(sheet: Sheet, table: Element, [label, amount]: Table['total']): void {
  sheet.y -= 5;
  sheet.rule(1.4, colour.ink);
  sheet.y += 6;
  const row = sheet.element(table, 'TR');
  const [first] = columns;
  const last = columns[4];
  sheet.write(
    { parent: row, tag: 'TH', text: label, ...first, width: 300, style: styles.strong, scope: 'Row' },
    {
      parent: row,
      tag: 'TD',
      text: amount,
      ...last,
      x: last.x - 40,
      width: last.width + 40,
      style: styles.strong,
      isFigure: true,
    },
  );
  row.end();
}
