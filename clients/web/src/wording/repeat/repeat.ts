import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a claim that is made again for another month. */
export const repeatWording = { fr, de, it, en };
