import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { ReminderLevel } from './reminder.ts';

const fileNames: Readonly<Record<ReminderLevel, Readonly<Record<Locale, string>>>> = {
  1: { fr: 'rappel', de: 'mahnung', it: 'sollecito', en: 'reminder' },
  2: { fr: 'sommation', de: 'letzte-mahnung', it: 'diffida', en: 'summons' },
};

/** How the file of a letter begins. */
export function fileNameOf(level: ReminderLevel, locale: Locale): string {
  return fileNames[level][locale];
}
