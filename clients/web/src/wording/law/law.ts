import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Terms, data protection and accessibility. */
export const lawWording = { fr, de, it, en };
