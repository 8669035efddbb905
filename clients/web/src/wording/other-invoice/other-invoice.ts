import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of form 318.632. */
export const otherInvoiceWording = { fr, de, it, en };
