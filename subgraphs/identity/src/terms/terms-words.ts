import { readFileSync } from 'node:fs';
import type { TermsVersion } from './terms.ts';

const read = new Map<string, string>();

/**
 * The French words of a version, as they stand in their file. A version without its file is a mistake of who added it.
 * @throws Error when there is no such file.
 */
export function wordsOf({ text, version }: Pick<TermsVersion, 'text' | 'version'>): string {
  const name = `${text.toLowerCase()}-${version}.fr.txt`;
  const words = read.get(name) ?? readFileSync(new URL(`texts/${name}`, import.meta.url), 'utf8');
  read.set(name, words);
  return words;
}
