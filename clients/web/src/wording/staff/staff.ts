import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the people who work at an office. */
export const staffWording = { fr, de, it, en };
