import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of « Sécurité »: second factors, recovery codes, sessions. */
export const securityWording = { fr, de, it, en };
