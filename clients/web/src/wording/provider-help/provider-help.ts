import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** What the help answers to the clients of providers, and to providers. */
export const providerHelpWording = { fr, de, it, en };
