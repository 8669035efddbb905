import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Invoices at the desk of finance. */
export const officeInvoicesWording = { fr, de, it, en };
