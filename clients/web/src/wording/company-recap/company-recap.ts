import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** A company's month of requests. */
export const companyRecapWording = { fr, de, it, en };
