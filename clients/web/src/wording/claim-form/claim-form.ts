import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words that all six forms share. */
export const claimFormWording = { fr, de, it, en };
