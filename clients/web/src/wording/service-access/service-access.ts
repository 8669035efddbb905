import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the access to a group of services. */
export const serviceAccessWording = { fr, de, it, en };
