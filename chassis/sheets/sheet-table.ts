import { boxNumber } from './box-number.ts';
import type { Element, Sheet } from './sheet.ts';
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

/** A sum under the table; a light one is a part of the one that follows it. */
export type SheetSum = SheetHead & { readonly amount: string; readonly isLight?: boolean };

export interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly head: readonly SheetHead[];
  readonly rows: readonly SheetRow[];
  readonly sums: readonly SheetSum[];
  /** In small type, for many columns. */
  readonly isDense?: boolean;
}

const headHeight = 36;

/** What a sum takes. The first one closes the rows. */
const sumHeight = ({ isLight }: SheetSum, index: number) => (index === 0 ? 32 : isLight ? 16 : 22);

const heightOfSums = (sums: readonly SheetSum[]) =>
  sums.reduce((height, sum, index) => height + sumHeight(sum, index), 0);

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
  const indent = sums[0]?.box === undefined ? 0 : boxWidth;
  for (const [index, sum] of sums.entries()) drawSum(sheet, table, element, sum, index, indent);
  element.end();
}

/** What the table needs on a page to begin there: the names of the columns and a row, with the sums when it is the only one. */
export function tableStart(sheet: Sheet, table: SheetTable): number {
  const {
    rows: [first, ...others],
    sums,
  } = table;
  return (
    headHeight + (first ? rowHeight(sheet, table, first) : 0) + (others.length === 0 ? heightOfSums(sums) : 0)
  );
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

/** Between a number and what it is the box of. */
const boxWidth = 14;

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
  return Math.max(...cellsOf(table, row).map(sheet.heightOf)) + noted + 11;
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
  sheet.y = bottom + 4;
  sheet.rule(0.6, colour.line);
  sheet.y += 5;
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

function drawSum(
  sheet: Sheet,
  { columns }: SheetTable,
  table: Element,
  { box, label, amount, isLight = false }: SheetSum,
  index: number,
  indent: number,
): void {
  const [first] = columns;
  const last = columns.at(-1);
  if (!first || !last) return;
  if (index > 0) sheet.y += isLight ? 2 : 10;
  if (index === 0 || !isLight) {
    sheet.y -= 5;
    sheet.rule(1.4, colour.ink);
    sheet.y += 6;
  }
  const style = isLight ? styles.text : styles.strong;
  const row = sheet.element(table, 'TR');
  const head = sheet.element(row, 'TH', 'Row');
  sheet.write(
    ...boxNumber(head, box, { x: first.x, width: boxWidth, lowered: 2 }),
    { parent: head, tag: 'Span', text: label, x: first.x + indent, width: 300, style },
    {
      parent: row,
      tag: 'TD',
      text: amount,
      ...last,
      x: last.x - 40,
      width: last.width + 40,
      style,
      isFigure: true,
    },
  );
  row.end();
}
