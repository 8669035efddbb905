import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the developers' page. */
export const developersWording = { fr, de, it, en };
