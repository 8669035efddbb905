import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of « Informations de connexion » and of the link to a new e-mail address. */
export const connectionWording = { fr, de, it, en };
