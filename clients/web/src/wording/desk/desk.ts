import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of the officer's desk for what stands around a claim: who has it, what was sent before, what a correction changed. */
export const deskWording = { fr, de, it, en };
