import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Source } from './copy-sources.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { fr } from './wording/fr.ts';
import { it } from './wording/it.ts';

/** How a copy names its files and explains itself in a language. */
export interface CopyWording {
  readonly folders: Readonly<Record<Source | 'files', string>>;
  /** The files of records: what has no word here keeps the name of its part. */
  readonly parts: Readonly<Record<string, string>>;
  /** What explains the copy: paragraphs with their lines. */
  readonly readme: { readonly name: string; readonly paragraphs: readonly (readonly string[])[] };
}

export const copyWording: Readonly<Record<Locale, CopyWording>> = { fr, de, it, en };
