import { drawLetterhead } from '@guichet/chassis/sheets/letterhead.ts';
import { openSheet } from '@guichet/chassis/sheets/open-sheet.ts';
import type { SheetInfo } from '@guichet/chassis/sheets/sheet.ts';
import { drawSection } from '@guichet/chassis/sheets/sheet-section.ts';
import { styles } from '@guichet/chassis/sheets/sheet-type.ts';
import type { ClaimCopy } from './copy-sections.ts';
import { servicesTable } from './services-table.ts';

/** Draws a copy as PDF: a line opens each section, its title hangs in the margin. `pageText` says « Page 1 de 3 ». */
export function drawClaimCopy(
  copy: ClaimCopy,
  info: Pick<SheetInfo, 'language' | 'at'>,
  pageText: (page: number, pages: number) => string,
): Promise<Uint8Array> {
  const { name, title, form, legend, office, address, reference, sections } = copy;
  const sheet = openSheet({ ...info, title: `${name} ${reference}`, author: office });
  drawLetterhead(sheet, name);
  const { place } = sheet;
  const width = place.right - place.left;
  sheet.write({ parent: sheet.root, tag: 'H1', text: title, x: place.left, width, style: styles.title });
  sheet.y += 2;
  sheet.write({ parent: sheet.root, tag: 'P', text: form, x: place.left, width, style: styles.label });
  sheet.write({ parent: sheet.root, tag: 'P', text: legend, x: place.left, width, style: styles.small });
  sheet.y += 22;
  for (const { table, ...section } of sections)
    drawSection(sheet, { ...section, ...(table && { table: servicesTable(table) }) });
  return sheet.finish((page, pages) => [address, `${name}, ${reference}`, pageText(page, pages)]);
}
