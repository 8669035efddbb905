import type { Widened } from '../wording.tsx';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Monthly invoices, as a company and the office read them. */
export const invoicesWording = { fr, de, it, en };

export type InvoicesWords = Widened<typeof fr>;
