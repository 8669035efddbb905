import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the quick start for providers' developers. */
export const providerStartWording = { fr, de, it, en };
