import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a person's month or year on one page. */
export const recapWording = { fr, de, it, en };
