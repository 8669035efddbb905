import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of unclear card payments. */
export const cardPaymentsWording = { fr, de, it, en };
