import type { CopyFact } from '../forms/form-room.ts';
import { boxNumber } from './copy-boxes.ts';
import type { ClaimCopy, CopySection } from './copy-sections.ts';
import { type Element, openSheet, place, type Sheet, type SheetInfo } from './copy-sheet.ts';
import { drawTable } from './copy-table.ts';
import { colour, styles } from './copy-type.ts';

const marginWidth = place.sheet - place.left - 16;
const sheetWidth = place.right - place.sheet;
const labelWidth = 118;
/** Numbers of boxes hang to the left of what they number. */
const boxPlace = { x: place.sheet - 18, width: 15, align: 'right', lowered: 2 } as const;

/** Draws a copy as PDF: a line opens each section, its title hangs in the margin. `pageText` says « Page 1 de 3 ». */
export function drawClaimCopy(
  copy: ClaimCopy,
  info: Pick<SheetInfo, 'language' | 'at'>,
  pageText: (page: number, pages: number) => string,
): Promise<Uint8Array> {
  const { name, title, form, legend, office, address, reference, sections } = copy;
  const sheet = openSheet({ ...info, title: `${name} ${reference}`, author: office });
  drawHead(sheet, name);
  const width = place.right - place.left;
  sheet.write({ parent: sheet.root, tag: 'H1', text: title, x: place.left, width, style: styles.title });
  sheet.y += 2;
  sheet.write({ parent: sheet.root, tag: 'P', text: form, x: place.left, width, style: styles.label });
  sheet.write({ parent: sheet.root, tag: 'P', text: legend, x: place.left, width, style: styles.small });
  sheet.y += 22;
  for (const section of sections) drawSection(sheet, section);
  return sheet.finish((page, pages) => [address, `${name}, ${reference}`, pageText(page, pages)]);
}

/** The counter: a person on each side of a line. */
function drawHead(sheet: Sheet, name: string): void {
  const { left, right } = place;
  sheet.draw((doc) => {
    doc
      .lineWidth(2.4)
      .strokeColor(colour.ink)
      .moveTo(left + 5, 63)
      .lineTo(left + 5, 49.2)
      .lineTo(left + 19, 49.2)
      .lineTo(left + 19, 63)
      .stroke();
    doc.rect(left, 63, 24, 4).fill(colour.red);
  });
  sheet.y = 50;
  sheet.write(
    {
      parent: sheet.root,
      tag: 'P',
      text: 'Guichet',
      x: left + 34,
      width: 160,
      style: { size: 14, isStrong: true },
    },
    {
      parent: sheet.root,
      tag: 'P',
      text: name,
      x: right - 240,
      width: 240,
      style: { size: 10, isStrong: true },
      align: 'right',
    },
  );
  sheet.y = 104;
}

function drawSection(sheet: Sheet, section: CopySection): void {
  const { box, title, facts = [], quote, isTheirTurn = false, text, list = [], ruled, table } = section;
  // A title never stands alone at the foot of a page.
  sheet.makeRoom(76);
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

function drawFacts(sheet: Sheet, section: Element, facts: readonly CopyFact[]): void {
  const list = sheet.element(section, 'Table');
  for (const { box, label, value } of facts) {
    const x = place.sheet + labelWidth;
    const name = { tag: 'Span', text: label, x: place.sheet, width: labelWidth - 10, style: styles.label };
    const cell = { tag: 'TD', text: value, x, width: place.right - x, style: styles.text };
    sheet.makeRoom(Math.max(sheet.heightOf(name), sheet.heightOf(cell)));
    const row = sheet.element(list, 'TR');
    const head = sheet.element(row, 'TH', 'Row');
    sheet.write(...boxNumber(head, box, boxPlace), { parent: head, ...name }, { parent: row, ...cell });
    row.end();
    sheet.y += 2;
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
