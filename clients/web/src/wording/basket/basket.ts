import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of ordering a service and of the basket. */
export const basketWording = { fr, de, it, en };
