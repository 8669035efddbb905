import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The closing of a month. */
export const monthClosingWording = { fr, de, it, en };
