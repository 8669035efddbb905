import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the form of helplessness allowance and intensive care supplement. */
export const helplessnessAllowanceWording = { fr, de, it, en };
