import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the travel form. */
export const travelWording = { fr, de, it, en };
