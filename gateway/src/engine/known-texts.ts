import { LRUCache } from 'lru-cache';

/** Characters of the texts that are known, all together: what hangs on them is as large as what hangs on documents. */
const remembered = 400_000;

/** What was made of operations, by the words in which they came. */
export interface KnownTexts<Known> {
  find(text: string, operationName: string | undefined): Known | undefined;
  remember(text: string, operationName: string | undefined, known: Known): void;
}

/** Opens an empty memory, which lets go of what was least recently asked for. */
export function openKnownTexts<Known>(): KnownTexts<Known> {
  const texts = new LRUCache<string, Map<string | undefined, Known>>({ maxSize: remembered });
  return {
    find: (text, operationName) => texts.get(text)?.get(operationName),
    remember(text, operationName, known) {
      const named = texts.get(text) ?? new Map<string | undefined, Known>();
      if (named.has(operationName)) return;
      named.set(operationName, known);
      texts.set(text, named, { size: text.length * named.size });
    },
  };
}
