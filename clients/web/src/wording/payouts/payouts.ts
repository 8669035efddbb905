import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of what the insurance office pays. */
export const payoutsWording = { fr, de, it, en };
