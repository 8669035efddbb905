import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Cases of the finance office, as who asks and finance read them. */
export const financeCasesWording = { fr, de, it, en };
