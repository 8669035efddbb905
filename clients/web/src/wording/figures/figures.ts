import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of figures and charts, and of the office's page of them. */
export const figuresWording = { fr, de, it, en };
