import { boxNumber, boxWidth } from './box-number.ts';
import type { Element, Sheet } from './sheet.ts';
import type { SheetHead, SheetTable } from './sheet-table.ts';
import { colour, styles } from './sheet-type.ts';

/** A sum under the table; a light one is a part of the one that follows it. */
export type SheetSum = SheetHead & { readonly amount: string; readonly isLight?: boolean };

/** What a sum takes. The first one closes the rows. */
const sumHeight = ({ isLight }: SheetSum, index: number) => (index === 0 ? 32 : isLight ? 16 : 22);

export function heightOfSums(sums: readonly SheetSum[]): number {
  return sums.reduce((height, sum, index) => height + sumHeight(sum, index), 0);
}

type Summed = Pick<SheetTable, 'columns' | 'sums' | 'isDense'>;

/** The sums of a table, under its rows: the names left, the amounts in the last column. */
export function drawSums(sheet: Sheet, table: Summed, element: Element): void {
  const indent = table.sums[0]?.box === undefined ? 0 : boxWidth;
  for (const [index, sum] of table.sums.entries()) drawSum(sheet, table, element, sum, index, indent);
}

function drawSum(
  sheet: Sheet,
  { columns, isDense }: Summed,
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
    // Over the thin line of the last row.
    sheet.y -= isDense ? 3 : 5;
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
