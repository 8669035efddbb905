import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

/** Orders in figures. */
export const orderFiguresWording = { fr, de, it, en };
