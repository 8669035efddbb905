import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of what goes to the bank, and of what it says. */
export const batchesWording = { fr, de, it, en };
