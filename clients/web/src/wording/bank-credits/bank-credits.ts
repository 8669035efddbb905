import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Payments that came in without an invoice. */
export const bankCreditsWording = { fr, de, it, en };
