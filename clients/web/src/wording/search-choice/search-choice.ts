import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a choice among more than a list can show. They stand apart from those of the other fields: the first page has none. */
export const searchChoiceWording = { fr, de, it, en };
