import type { Entity } from './run.ts';

export function isObject(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Merges what a subgraph gave into what others gave before: objects member by member, lists of one length element by
 * element at any depth; anything else replaces what was there. Parts of `source` become parts of `target`.
 */
export function merge(target: Entity, source: Entity): void {
  for (const name of Object.keys(source)) {
    const given = source[name];
    // Names that every object inherits are looked for on the object alone: a subgraph's answer never reaches a prototype.
    if (given === undefined || name === '__proto__') continue;
    const kept = typeof given === 'object' && Object.hasOwn(target, name) ? target[name] : undefined;
    target[name] = merged(kept, given);
  }
}

/** Merges the same into several objects, none of which shares a part with another: later steps add to each by itself. */
export function mergeInto(targets: readonly Entity[], source: Entity): void {
  const [first, ...others] = targets;
  for (const target of others) merge(target, copyOf(source) as Entity);
  if (first) merge(first, source);
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]));
}

function merged(kept: unknown, given: unknown): unknown {
  if (kept === given) return kept;
  if (isObject(kept) && isObject(given)) merge(kept, given);
  else if (Array.isArray(kept) && Array.isArray(given) && kept.length === given.length)
    for (let index = 0; index < given.length; index += 1) kept[index] = merged(kept[index], given[index]);
  else return given;
  return kept;
}
