import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The pages of figures: the way between them, their filters, and what is said of orders, invoices, payment requests, accounts and companies. */
export const dashboardsWording = { fr, de, it, en };
