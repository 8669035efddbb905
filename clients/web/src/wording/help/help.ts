import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The questions that people ask, with the answers of the offices, and where to find somebody. */
export const helpWording = { fr, de, it, en };
