import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Paying back an order. */
export const refundWording = { fr, de, it, en };
