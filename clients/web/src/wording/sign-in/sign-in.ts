import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the other ways to sign in than by SMS, and of the end of a session. */
export const signInWording = { fr, de, it, en };
