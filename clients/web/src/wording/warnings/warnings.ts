import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The short words of the warnings about a claim, for officers. */
export const warningsWording = { fr, de, it, en };
