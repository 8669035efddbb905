import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of debits, payments to providers and what banks refused. */
export const requestBatchesWording = { fr, de, it, en };
