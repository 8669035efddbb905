import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of what a provider asks a client for: the list, the page, the answer. */
export const paymentRequestWording = { fr, de, it, en };
