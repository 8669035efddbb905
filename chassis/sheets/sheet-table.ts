import { boxNumber, boxWidth } from './box-number.ts';
import type { Element, Sheet } from './sheet.ts';
import { drawSums, heightOfSums, type SheetSum } from './sheet-sums.ts';
import { colour, styles } from './sheet-type.ts';

/** Where a column stands, in points. Figures stand right. */
export interface SheetColumn {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** The name of a column, with the number of its box on a paper form. */
export interface SheetHead {
  readonly box?: number;
  readonly label: string;
}

/** A small sentence in a row, with the number of its box on a paper form. */
export interface SheetNote {
  readonly box?: number;
  readonly text: string;
  readonly isStrong?: boolean;
}

export interface SheetRow {
  /** A text for each column. */
  readonly cells: readonly string[];
  /** In small, under the text of the second column. */
  readonly notes?: readonly SheetNote[];
}

export interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly head: readonly SheetHead[];
  readonly rows: readonly SheetRow[];
  readonly sums: readonly SheetSum[];
  /** In small type, for many columns. */
  readonly isDense?: boolean;
  /** Few rows stay on one page. */
  readonly isWhole?: boolean;
}

const headHeight = 36;

/** Rows with their figures. Each page of them begins with the names of the columns; a row stays whole. */
export function drawTable(sheet: Sheet, section: Element, table: SheetTable): void {
  const { rows, sums } = table;
  const element = sheet.element(section, 'Table');
  const underRows = heightOfSums(sums);
  drawHead(sheet, table, element);
  for (const [index, row] of rows.entries()) {
    // The sums never stand alone on a page.
    const beneath = index === rows.length - 1 ? underRows : 0;
    if (sheet.makeRoom(rowHeight(sheet, table, row) + beneath)) drawHead(sheet, table, null);
    drawRow(sheet, table, element, row);
  }
  sheet.makeRoom(underRows);
  drawSums(sheet, table, element);
  element.end();
}

/** As many rows as a table may keep on one page. */
const few = 10;

/** What the table needs on a page to begin there: the names of the columns and a row, with the sums when no other follows. */
export function tableStart(sheet: Sheet, table: SheetTable): number {
  const { rows, sums, isWhole = false } = table;
  const first = rows.slice(0, isWhole && rows.length <= few ? few : 1);
  const height = first.reduce((sum, row) => sum + rowHeight(sheet, table, row), headHeight);
  return height + (first.length < rows.length ? 0 : heightOfSums(sums));
}

/** Heard once: on the pages that follow it is drawn only. */
function drawHead(sheet: Sheet, { columns, head: heads }: SheetTable, table: Element | null): void {
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

const cellsOf = ({ columns, isDense = false }: SheetTable, { cells }: SheetRow) =>
  columns.map((column, index) => ({
    ...column,
    text: cells[index] ?? '',
    style: isDense ? styles.dense : styles.text,
    isFigure: column.align === 'right',
  }));

/** Which column the notes of a row stand in. */
const noted = 1;

const noteOf = ({ columns }: SheetTable, { box, text, isStrong = false }: SheetNote) => {
  const { x, width, align } = columns[noted] ?? { x: 0, width: 0, align: 'left' };
  const indent = box === undefined ? 0 : boxWidth;
  return {
    ...{ text, x: x + indent, width: width - indent, align },
    style: isStrong ? styles.smallStrong : styles.small,
  };
};

function rowHeight(sheet: Sheet, table: SheetTable, row: SheetRow): number {
  const { notes = [] } = row;
  const noted = notes.reduce((sum, note) => sum + sheet.heightOf(noteOf(table, note)), 0);
  return Math.max(...cellsOf(table, row).map(sheet.heightOf)) + noted + (table.isDense ? 7 : 11);
}

function drawRow(sheet: Sheet, table: SheetTable, parent: Element, row: SheetRow): void {
  const element = sheet.element(parent, 'TR');
  const top = sheet.y;
  let bottom = top;
  for (const [index, cell] of cellsOf(table, row).entries()) {
    const parent = sheet.element(element, 'TD');
    sheet.y = top;
    sheet.write({ parent, tag: 'P', ...cell });
    if (index === noted) for (const note of row.notes ?? []) drawNote(sheet, table, parent, note);
    parent.end();
    bottom = Math.max(bottom, sheet.y);
  }
  element.end();
  sheet.y = bottom + (table.isDense ? 2 : 4);
  sheet.rule(0.6, colour.line);
  sheet.y += table.isDense ? 3 : 5;
}

function drawNote(sheet: Sheet, table: SheetTable, cell: Element, note: SheetNote): void {
  const piece = noteOf(table, note);
  if (note.isStrong) {
    sheet.write({ parent: cell, tag: 'P', ...piece });
    return;
  }
  const parent = sheet.element(cell, 'P');
  const place = { x: piece.x - boxWidth, width: boxWidth, lowered: 0.8 };
  sheet.write(...boxNumber(parent, note.box, place), { parent, tag: 'Span', ...piece });
  parent.end();
}
