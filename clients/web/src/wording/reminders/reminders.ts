import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Reminders at the desk of finance. */
export const remindersWording = { fr, de, it, en };
