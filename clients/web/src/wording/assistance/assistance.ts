import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of form 318.536. */
export const assistanceWording = { fr, de, it, en };
