import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The sentences of « Mon compte » in the four languages. */
export const accountWording = { fr, de, it, en };
