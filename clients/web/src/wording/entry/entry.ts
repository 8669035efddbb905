import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of registration, verification and forgotten password. */
export const entryWording = { fr, de, it, en };
