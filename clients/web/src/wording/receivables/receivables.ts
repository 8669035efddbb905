import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** What companies owe the population office. */
export const receivablesWording = { fr, de, it, en };
