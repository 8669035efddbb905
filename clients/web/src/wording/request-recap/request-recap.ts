import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a client's month or year of payment requests, and of his yearly statement with a provider. */
export const requestRecapWording = { fr, de, it, en };
