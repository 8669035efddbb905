import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of what the developers' pages tell of the graph. What the graph says of itself stays in English. */
export const developerReferenceWording = { fr, de, it, en };
