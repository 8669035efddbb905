import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of collaborators and invitations. */
export const membersWording = { fr, de, it, en };
