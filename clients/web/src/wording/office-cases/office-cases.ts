import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Cases at the desk of finance. */
export const officeCasesWording = { fr, de, it, en };
