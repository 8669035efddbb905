import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The name of a date's calendar. It stands apart from the other words of fields: those come with the first page, which has no date. */
export const calendarWording = { fr, de, it, en };
