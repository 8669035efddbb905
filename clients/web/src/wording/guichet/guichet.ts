import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the guichet: what waits for a person, his drafts, his claims, and the forms to choose from. */
export const guichetWording = { fr, de, it, en };
