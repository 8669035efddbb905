import { parseDate } from '@guichet/schema/scalars/date.ts';

/** What a biller has coded of his invoice. */
export interface InvoiceFacts {
  readonly number: string | null;
  /** The day, `2026-09-02`. */
  readonly date: string | null;
}

/** Tags of the syntax S1 that Swico has agreed on: number and date of the document. */
const tags = { number: '10', date: '11' } as const;

/** Reads the bill information of a Swiss QR code, `//S1/10/X.66711/11/260902/…`; nothing of what is in another syntax. */
export function readBillInformation(text: string): InvoiceFacts {
  if (!text.startsWith('//S1/')) return { number: null, date: null };
  // A backslash lets a slash be part of a value.
  const parts = text
    .slice('//S1/'.length)
    .split(/(?<!\\)\//)
    .map((part) => part.replace(/\\([\\/])/g, '$1'));
  const values = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) values.set(parts[at] ?? '', parts[at + 1] ?? '');
  const number = values.get(tags.number)?.trim() ?? '';
  return {
    number: number && number.length <= 35 ? number : null,
    date: readDay(values.get(tags.date) ?? ''),
  };
}

/** A day written as `260902`. */
function readDay(text: string): string | null {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const parsed = parseDate(`20${year}-${month}-${day}`);
  return parsed.ok ? parsed.value : null;
}
