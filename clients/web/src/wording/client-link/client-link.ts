import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a client's providers: the activation of his account, the link, its mandate and its end. */
export const clientLinkWording = { fr, de, it, en };
