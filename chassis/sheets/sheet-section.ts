import { boxNumber } from './box-number.ts';
import type { Element, Sheet } from './sheet.ts';
import { drawTable, type SheetTable, tableStart } from './sheet-table.ts';
import { colour, styles, type TextStyle } from './sheet-type.ts';

/** A thing and what is said of it. */
export interface SheetFact {
  /** The number of its box on a paper form. */
  readonly box?: number;
  readonly label: string;
  readonly value: string;
}

/** A part of a paper: its title, and what stands under it in this order. */
export interface SheetSection {
  /** The number of the paper form's box that the whole section is. */
  readonly box?: number;
  readonly title: string;
  readonly facts?: readonly SheetFact[];
  /** What somebody wrote, as he typed it. */
  readonly quote?: string;
  /** Whether it is the reader's turn: the line over the section is red then. */
  readonly isTheirTurn?: boolean;
  /** What is compared sign by sign: 64 signs stay on one line. */
  readonly exact?: string;
  readonly text?: string;
  readonly list?: readonly string[];
  /** A ruled box, which somebody fills: what he wrote there, or in small whose it is. */
  readonly ruled?: { readonly text: string; readonly isEmpty: boolean };
  readonly table?: SheetTable;
}

const labelWidth = 118;
const factGap = 2;
/** Numbers of boxes hang to the left of what they number. */
const hanging = { width: 15, align: 'right', lowered: 2 } as const;

/** Draws a part of a paper: a line opens it, its title hangs in the margin. */
export function drawSection(sheet: Sheet, section: SheetSection): void {
  const {
    box,
    title,
    facts = [],
    quote,
    isTheirTurn = false,
    exact,
    text,
    list = [],
    ruled,
    table,
  } = section;
  // A title never stands alone at the foot of a page, nor do the names of columns.
  const factsHeight = facts.reduce((sum, fact) => sum + factHeight(sheet, fact), 0);
  const { place } = sheet;
  sheet.makeRoom(table ? 40 + factsHeight + tableStart(sheet, table) : 76);
  sheet.rule(isTheirTurn ? 4 : 2, isTheirTurn ? colour.red : colour.ink);
  sheet.y += 8;
  const top = sheet.y;
  const element = sheet.element(sheet.root, 'Sect');
  const heading = sheet.element(element, 'H2');
  sheet.write(...boxNumber(heading, box, { ...hanging, x: place.left - 18, lowered: 3 }), {
    parent: heading,
    tag: 'Span',
    text: title,
    x: place.left,
    width: place.sheet - place.left - 16,
    style: styles.heading,
  });
  heading.end();
  const underTitle = sheet.y;
  // The title is larger: its first line stands on the same line as that of the sheet.
  sheet.y = top + 1;
  if (facts.length > 0) drawFacts(sheet, element, facts);
  if (quote !== undefined) drawQuote(sheet, element, quote, isTheirTurn ? colour.red : colour.soft);
  if (text !== undefined && facts.length > 0) sheet.y += 6;
  if (exact !== undefined) drawText(sheet, element, exact, styles.dense);
  if (text !== undefined) drawText(sheet, element, text);
  if (list.length > 0) drawList(sheet, element, list);
  if (ruled) drawRuled(sheet, element, ruled);
  if (table) {
    sheet.y = Math.max(sheet.y, underTitle) + 8;
    drawTable(sheet, element, table);
  }
  if (sheet.y > top) sheet.y = Math.max(sheet.y, underTitle);
  sheet.y += 20;
  element.end();
}

const sheetWidth = ({ place }: Sheet) => place.right - place.sheet;

const factPieces = ({ place }: Sheet, { label, value }: SheetFact) => {
  const x = place.sheet + labelWidth;
  return {
    name: { tag: 'Span', text: label, x: place.sheet, width: labelWidth - 10, style: styles.label },
    cell: { tag: 'TD', text: value, x, width: place.right - x, style: styles.text },
  };
};

const factHeight = (sheet: Sheet, fact: SheetFact) =>
  Math.max(...Object.values(factPieces(sheet, fact)).map(sheet.heightOf)) + factGap;

function drawFacts(sheet: Sheet, section: Element, facts: readonly SheetFact[]): void {
  const list = sheet.element(section, 'Table');
  for (const fact of facts) {
    const { box } = fact;
    const { name, cell } = factPieces(sheet, fact);
    sheet.makeRoom(factHeight(sheet, fact));
    const row = sheet.element(list, 'TR');
    const head = sheet.element(row, 'TH', 'Row');
    sheet.write(
      ...boxNumber(head, box, { ...hanging, x: sheet.place.sheet - 18 }),
      { parent: head, ...name },
      { parent: row, ...cell },
    );
    row.end();
    sheet.y += factGap;
  }
  list.end();
}

/** Somebody's own words, line by line, with a line beside them. */
function drawQuote(sheet: Sheet, section: Element, quote: string, side: string): void {
  const parent = sheet.element(section, 'BlockQuote');
  const start = sheet.position();
  const column = { x: sheet.place.sheet + 14, width: sheetWidth(sheet) - 14, style: styles.text };
  for (const text of linesOf(quote))
    if (text) sheet.flow({ parent, tag: 'P', text, ...column });
    else sheet.y += styles.text.size;
  sheet.sideLine(start, sheet.place.sheet, side);
  parent.end();
  sheet.y += 6;
}

function drawText(sheet: Sheet, parent: Element, text: string, style: TextStyle = styles.text): void {
  for (const line of linesOf(text)) {
    sheet.flow({
      parent,
      tag: 'P',
      text: line,
      x: sheet.place.sheet,
      width: sheetWidth(sheet),
      style,
    });
    sheet.y += 3;
  }
}

function drawList(sheet: Sheet, section: Element, items: readonly string[]): void {
  const list = sheet.element(section, 'L');
  for (const text of items) {
    const piece = { text, x: sheet.place.sheet, width: sheetWidth(sheet), style: styles.text };
    sheet.makeRoom(sheet.heightOf(piece));
    const item = sheet.element(list, 'LI');
    sheet.write({ parent: item, tag: 'LBody', ...piece });
    item.end();
    sheet.y += 2;
  }
  list.end();
}

/** A box as on paper, which the office fills. */
function drawRuled(
  sheet: Sheet,
  parent: Element,
  { text, isEmpty }: NonNullable<SheetSection['ruled']>,
): void {
  const { sheet: x } = sheet.place;
  const { y } = sheet;
  const width = sheetWidth(sheet);
  const height = 44;
  sheet.draw((doc) => doc.lineWidth(0.8).strokeColor(colour.ink).rect(x, y, width, height).stroke());
  sheet.y = y + 8;
  const style = isEmpty ? styles.small : styles.text;
  sheet.write({ parent, tag: 'P', text, x: x + 10, width: width - 20, style });
  sheet.y = y + height;
}

/** The lines of a text; many empty ones are one. */
function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/\n\s*\n/g, '\n\n')
    .split('\n')
    .map((line) => line.trim());
}
