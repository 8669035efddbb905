import type { ContractDocs, Operation, TypeEntry } from './contract-docs.ts';

/** An operation that has what was looked for, and where below it. */
export interface Found {
  readonly operation: Operation;
  /** `Claim.handedInAt`: at most a few. */
  readonly places: readonly string[];
}

/** How many places of one operation are shown. */
const most = 6;

/** The operations whose names, descriptions or types have every word. */
export function searchContract({ operations, types }: ContractDocs, text: string): readonly Found[] {
  const words = wordsIn(text);
  if (words.length === 0) return operations.map((operation) => ({ operation, places: [] }));
  return operations.flatMap((operation) => {
    const own = [
      operation.name,
      operation.description,
      ...(operation.arguments ?? []).map(({ name }) => name),
    ];
    const places = operation.types.flatMap((name) => {
      const type = types.get(name);
      return type ? placesIn(type, words) : [];
    });
    if (!hasAll(own.join(' '), words) && places.length === 0) return [];
    return [{ operation, places: places.slice(0, most) }];
  });
}

function placesIn(type: TypeEntry, words: readonly string[]): readonly string[] {
  const whole = hasAll(`${type.name} ${type.description}`, words) ? [type.name] : [];
  const parts = [...(type.fields ?? []), ...(type.values ?? [])]
    .filter(({ name, description }) => hasAll(`${type.name}.${name} ${description}`, words))
    .map(({ name }) => `${type.name}.${name}`);
  return [...whole, ...parts];
}

/** The words of a search, without accents and capitals. */
export function wordsIn(text: string): readonly string[] {
  return plain(text).split(/\s+/).filter(Boolean);
}

/** Whether a text has every word. */
export function hasAll(text: string, words: readonly string[]): boolean {
  const among = plain(text);
  return words.every((word) => among.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
