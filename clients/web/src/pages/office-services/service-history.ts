import { parseDate } from '@guichet/schema/scalars/date.ts';
import type { OfficeServicesPageQuery } from '../../graphql/__generated__/documents/office-services-page.ts';

export type History = OfficeServicesPageQuery['serviceHistories'][number];
export type Fee = History['fees'][number];

/** What begins on the day that was typed; null when nothing does, or when the day can't be read. */
export function onTypedDay<Row extends { readonly validFrom: string }>(
  rows: readonly Row[],
  typed: string,
): Row | null {
  const day = parseDate(typed);
  return day.ok ? (rows.find(({ validFrom }) => validFrom === day.value) ?? null) : null;
}

/** Whether a row is the one that counts on a day. */
export function holds(
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string | null },
  day: string,
): boolean {
  return validFrom <= day && (validUntil === null || day <= validUntil);
}
