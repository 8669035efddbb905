import type { Sheet } from './sheet.ts';
import { colour } from './sheet-type.ts';

/** The counter, a person on each side of a line, and what the paper is called. */
export function drawLetterhead(sheet: Sheet, name: string): void {
  const { left, right } = sheet.place;
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
