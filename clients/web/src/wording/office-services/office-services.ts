import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the catalogue as its administrators change it. */
export const officeServicesWording = { fr, de, it, en };
