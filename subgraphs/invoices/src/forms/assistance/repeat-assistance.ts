import { cleaned } from '@guichet/chassis/problems/fields.ts';
import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import type { FormRepeat } from '../move-days.ts';
import type { AssistanceEntry } from './assistance.ts';

/** The same hours and nights in another month. Wages that went on, and an advance, belong to their month alone. */
export const repeatAssistance: FormRepeat<AssistanceEntry> = {
  unit: 'MONTH',
  move: (entry, { months }) => {
    const month = parseYearMonth(cleaned(entry.month));
    return {
      ...entry,
      month: month.ok ? Temporal.PlainYearMonth.from(month.value).add({ months }).toString() : entry.month,
      ...{ sickPay: null, preventedPay: null, advance: null },
    };
  },
  toCheck: [
    ...['month', 'hours', 'qualifiedHours', 'nights', 'sharedNights'],
    ...['sickPay', 'preventedPay', 'advance'],
  ],
};
