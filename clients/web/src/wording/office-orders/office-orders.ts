import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the officer's desk of orders. */
export const officeOrdersWording = { fr, de, it, en };
