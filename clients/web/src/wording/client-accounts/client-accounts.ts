import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Client accounts at the desk of finance. */
export const clientAccountsWording = { fr, de, it, en };
