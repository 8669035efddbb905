import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a payment that the bank refused. */
export const paymentWording = { fr, de, it, en };
