import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The desk of the population office's finance. */
export const financeWording = { fr, de, it, en };
