import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { fr, type LetterWording } from './wording/fr.ts';
import { it } from './wording/it.ts';

/** What letters say, by language. */
export const letterWording: Readonly<Record<Locale, LetterWording>> = { fr, de, it, en };
