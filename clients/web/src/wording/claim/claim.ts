import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** The words of a claim, the same wherever it is shown: where it stands, who has the turn, what it says, what happened. */
export const claimWording = { fr, de, it, en };
