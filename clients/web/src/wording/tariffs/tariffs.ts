import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of what the insurance pays. */
export const tariffsWording = { fr, de, it, en };
