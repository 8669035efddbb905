import type { ClaimCopy } from './copy-sections.ts';
import { openSheet, place, type Sheet, type SheetInfo } from './copy-sheet.ts';
import { colour, styles } from './copy-type.ts';
import { drawSection } from './draw-section.ts';

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
