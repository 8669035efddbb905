import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of « Mes données »: the copy of one's data, and the end of an account. */
export const dataWording = { fr, de, it, en };
