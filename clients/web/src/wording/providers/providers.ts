import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of an organisation as a provider of services, on both sides of the counter. */
export const providersWording = { fr, de, it, en };
