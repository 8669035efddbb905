import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the form of auxiliary means. */
export const auxiliaryMeansWording = { fr, de, it, en };
