import Papa from 'papaparse';
import type { FigureCell } from './cells.ts';

/** What a table says, for a spreadsheet. */
export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** By this mark a spreadsheet knows that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A table as a spreadsheet set to French opens it: semicolons between the cells, a comma in numbers. What looks like a
 * formula is made text: a name that somebody chose must not reckon on another's machine.
 */
export function csvOf({ heads, rows }: Sheet): string {
  const cells = rows.map((row) => row.map(({ sheet }) => sheet.replaceAll('\u00a0', ' ')));
  const text = Papa.unparse([[...heads], ...cells], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `${byteOrderMark}${text}\r\n`;
}
