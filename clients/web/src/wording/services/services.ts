import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the catalogue of paid services. */
export const servicesWording = { fr, de, it, en };
