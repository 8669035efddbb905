import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of form 300.001. */
export const hearingAidWording = { fr, de, it, en };
