import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words that the desks share where officers decide. */
export const decisionDeskWording = { fr, de, it, en };
