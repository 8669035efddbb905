import type { CopyFact } from '../forms/form-room.ts';
import { boxNumber } from './copy-boxes.ts';
import type { CopySection } from './copy-sections.ts';
import { type Element, place, type Sheet } from './copy-sheet.ts';
import { drawTable, tableStart } from './copy-table.ts';
import { colour, styles } from './copy-type.ts';

const marginWidth = place.sheet - place.left - 16;
const sheetWidth = place.right - place.sheet;
const labelWidth = 118;
const factGap = 2;
/** Numbers of boxes hang to the left of what they number. */
const boxPlace = { x: place.sheet - 18, width: 15, align: 'right', lowered: 2 } as const;

/** Draws a part of a copy: a line opens it, its title hangs in the margin. */
export function drawSection(sheet: Sheet, section: CopySection): void {
  const { box, title, facts = [], quote, isTheirTurn = false, text, list = [], ruled, table } = section;
  // A title never stands alone at the foot of a page, nor do the names of columns.
  const factsHeight = facts.reduce((sum, fact) => sum + factHeight(sheet, fact), 0);
  sheet.makeRoom(table ? 40 + factsHeight + tableStart(sheet, table) : 76);
  sheet.rule(isTheirTurn ? 4 : 2, isTheirTurn ? colour.red : colour.ink);
  sheet.y += 8;
  const top = sheet.y;
  const element = sheet.element(sheet.root, 'Sect');
  const heading = sheet.element(element, 'H2');
  sheet.write(...boxNumber(heading, box, { ...boxPlace, x: place.left - 18, lowered: 3 }), {
    parent: heading,
    tag: 'Span',
    text: title,
    x: place.left,
    width: marginWidth,
    style: styles.heading,
  });
  heading.end();
  const underTitle = sheet.y;
  // The title is larger: its first line stands on the same line as that of the sheet.
  sheet.y = top + 1;
  if (facts.length > 0) drawFacts(sheet, element, facts);
  if (quote !== undefined) drawQuote(sheet, element, quote, isTheirTurn ? colour.red : colour.soft);
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

const factPieces = ({ label, value }: CopyFact) => {
  const x = place.sheet + labelWidth;
  return {
    name: { tag: 'Span', text: label, x: place.sheet, width: labelWidth - 10, style: styles.label },
    cell: { tag: 'TD', text: value, x, width: place.right - x, style: styles.text },
  };
};

const factHeight = (sheet: Sheet, fact: CopyFact) =>
  Math.max(...Object.values(factPieces(fact)).map(sheet.heightOf)) + factGap;

function drawFacts(sheet: Sheet, section: Element, facts: readonly CopyFact[]): void {
  const list = sheet.element(section, 'Table');
  for (const fact of facts) {
    const { box } = fact;
    const { name, cell } = factPieces(fact);
    sheet.makeRoom(factHeight(sheet, fact));
    const row = sheet.element(list, 'TR');
    const head = sheet.element(row, 'TH', 'Row');
    sheet.write(...boxNumber(head, box, boxPlace), { parent: head, ...name }, { parent: row, ...cell });
    row.end();
    sheet.y += factGap;
  }
  list.end();
}

/** Somebody's own words, line by line, with a line beside them. */
function drawQuote(sheet: Sheet, section: Element, quote: string, side: string): void {
  const parent = sheet.element(section, 'BlockQuote');
  const start = sheet.position();
  const column = { x: place.sheet + 14, width: sheetWidth - 14, style: styles.text };
  for (const text of linesOf(quote))
    if (text) sheet.flow({ parent, tag: 'P', text, ...column });
    else sheet.y += styles.text.size;
  sheet.sideLine(start, place.sheet, side);
  parent.end();
  sheet.y += 6;
}

function drawText(sheet: Sheet, parent: Element, text: string): void {
  for (const line of linesOf(text)) {
    sheet.flow({ parent, tag: 'P', text: line, x: place.sheet, width: sheetWidth, style: styles.text });
    sheet.y += 3;
  }
}

function drawList(sheet: Sheet, section: Element, items: readonly string[]): void {
  const list = sheet.element(section, 'L');
  for (const text of items) {
    const piece = { text, x: place.sheet, width: sheetWidth, style: styles.text };
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
  { text, isEmpty }: NonNullable<CopySection['ruled']>,
): void {
  const { sheet: x } = place;
  const { y } = sheet;
  const height = 44;
  sheet.draw((doc) => doc.lineWidth(0.8).strokeColor(colour.ink).rect(x, y, sheetWidth, height).stroke());
  sheet.y = y + 8;
  const style = isEmpty ? styles.small : styles.text;
  sheet.write({ parent, tag: 'P', text, x: x + 10, width: sheetWidth - 20, style });
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
