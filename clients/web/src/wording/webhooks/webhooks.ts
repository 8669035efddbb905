import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a provider's webhooks: addresses, secrets, deliveries. */
export const webhooksWording = { fr, de, it, en };
