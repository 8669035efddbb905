import { boxNumber } from './copy-boxes.ts';
import type { CopyNote, CopyRow, CopySection, CopySum } from './copy-sections.ts';
import type { Element, Sheet } from './copy-sheet.ts';
import { colour, styles } from './copy-type.ts';

/** Where each column of the table of services stands. */
const columns = [
  { x: 48, width: 72, align: 'left' },
  { x: 128, width: 190, align: 'left' },
  { x: 324, width: 58, align: 'right' },
  { x: 388, width: 74, align: 'right' },
  { x: 468, width: 79, align: 'right' },
] as const;

const headHeight = 36;
const totalHeight = 32;
/** Of the sum of what was granted under it. */
const grantedHeight = 22;

type Table = NonNullable<CopySection['table']>;

/** The services with their figures. Each page of it begins with the names of the columns; a row stays whole. */
export function drawTable(sheet: Sheet, section: Element, { head, rows, total, granted }: Table): void {
  const table = sheet.element(section, 'Table');
  const underRows = totalHeight + (granted ? grantedHeight : 0);
  const indent = total.box === undefined ? 0 : boxWidth;
  drawHead(sheet, head, table);
  for (const [index, row] of rows.entries()) {
    // The sum never stands alone on a page.
    const beneath = index === rows.length - 1 ? underRows : 0;
    if (sheet.makeRoom(rowHeight(sheet, row) + beneath)) drawHead(sheet, head, null);
    drawRow(sheet, table, row);
  }
  sheet.makeRoom(underRows);
  drawTotal(sheet, table, total, indent);
  if (granted) {
    sheet.y += 10;
    drawTotal(sheet, table, granted, indent);
  }
  table.end();
}

/** What the table needs on a page to begin there: the names of the columns and a row, with the sums when it is the only one. */
export function tableStart(sheet: Sheet, { rows: [first, ...others], granted }: Table): number {
  const sums = others.length === 0 ? totalHeight + (granted ? grantedHeight : 0) : 0;
  return headHeight + (first ? rowHeight(sheet, first) : 0) + sums;
}

/** Heard once: on the pages that follow it is drawn only. */
function drawHead(sheet: Sheet, heads: Table['head'], table: Element | null): void {
  const row = table && sheet.element(table, 'TR');
  const top = sheet.y;
  let bottom = top;
  for (const [index, column] of columns.entries()) {
    const head = heads[index];
    if (!head) continue;
    const parent = row && sheet.element(row, 'TH', 'Column');
    sheet.y = top;
    if (head.box !== undefined)
      sheet.write({ parent, tag: 'P', text: `${head.box}`, ...column, style: styles.box });
    sheet.write({ parent, tag: 'P', text: head.label, ...column, style: styles.small });
    parent?.end();
    bottom = Math.max(bottom, sheet.y);
  }
  sheet.y = bottom;
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

/** Between a number and what it is the box of. */
const boxWidth = 14;

const reductionOf = (text: string) => ({ ...columns[1], text, style: styles.smallStrong });

const noteOf = ({ box, text }: CopyNote) => {
  const { x, width, align } = columns[1];
  const indent = box === undefined ? 0 : boxWidth;
  return { text, x: x + indent, width: width - indent, align, style: styles.small };
};

function rowHeight(sheet: Sheet, row: CopyRow): number {
  const notes = row.notes.reduce((sum, note) => sum + sheet.heightOf(noteOf(note)), 0);
  const reduction = row.reduction === undefined ? 0 : sheet.heightOf(reductionOf(row.reduction));
  return Math.max(...cellsOf(row).map(sheet.heightOf)) + notes + reduction + 11;
}

function drawRow(sheet: Sheet, table: Element, row: CopyRow): void {
  const element = sheet.element(table, 'TR');
  const top = sheet.y;
  let bottom = top;
  for (const [index, cell] of cellsOf(row).entries()) {
    const parent = sheet.element(element, 'TD');
    sheet.y = top;
    sheet.write({ parent, tag: 'P', ...cell });
    if (index === 1) drawNotes(sheet, parent, row);
    parent.end();
    bottom = Math.max(bottom, sheet.y);
  }
  element.end();
  sheet.y = bottom + 4;
  sheet.rule(0.6, colour.line);
  sheet.y += 5;
}

function drawNotes(sheet: Sheet, cell: Element, { notes, reduction }: CopyRow): void {
  for (const note of notes) drawNote(sheet, cell, note);
  if (reduction !== undefined) sheet.write({ parent: cell, tag: 'P', ...reductionOf(reduction) });
}

function drawNote(sheet: Sheet, cell: Element, note: CopyNote): void {
  const parent = sheet.element(cell, 'P');
  sheet.write(...boxNumber(parent, note.box, { x: columns[1].x, width: boxWidth, lowered: 0.8 }), {
    parent,
    tag: 'Span',
    ...noteOf(note),
  });
  parent.end();
}

function drawTotal(sheet: Sheet, table: Element, { box, label, amount }: CopySum, indent: number): void {
  sheet.y -= 5;
  sheet.rule(1.4, colour.ink);
  sheet.y += 6;
  const row = sheet.element(table, 'TR');
  const head = sheet.element(row, 'TH', 'Row');
  const [first] = columns;
  const last = columns[4];
  sheet.write(
    ...boxNumber(head, box, { x: first.x, width: boxWidth, lowered: 2 }),
    { parent: head, tag: 'Span', text: label, x: first.x + indent, width: 300, style: styles.strong },
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
