import type { Entity } from './run.ts';

export function isObject(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Merges what a subgraph gave into what others gave before: objects member by member, lists of one length element by
 * element at any depth; anything else replaces what was there.
 * @param copies Whether parts of `source` are copied. Without, they become parts of `target`.
 */
export function merge(target: Entity, source: Entity, copies = false): void {
  for (const name of Object.keys(source)) {
    const given = source[name];
    // Names that every object inherits are looked for on the object alone: a subgraph's answer never reaches a prototype.
    if (given === undefined || name === '__proto__') continue;
    if (typeof given !== 'object' || given === null) target[name] = given;
    else target[name] = merged(Object.hasOwn(target, name) ? target[name] : undefined, given, copies);
  }
}

/** Merges the same into several objects, none of which shares a part with another: later steps add to each by itself. */
export function mergeInto(targets: readonly Entity[], source: Entity): void {
  const isFlat = hasLeavesOnly(source);
  for (let index = targets.length - 1; index >= 0; index -= 1) {
    const target = targets[index] as Entity;
    if (isFlat) Object.assign(target, source);
    else merge(target, source, index > 0);
  }
}

/** Whether there is nothing to look at member by member: JavaScript's own way to copy them is several times as fast. */
function hasLeavesOnly(source: Entity): boolean {
  for (const name of Object.keys(source)) {
    const given = source[name];
    if (given === undefined || name === '__proto__' || (typeof given === 'object' && given !== null))
      return false;
  }
  return true;
}

function merged(kept: unknown, given: unknown, copies: boolean): unknown {
  if (kept === given) return kept;
  if (isObject(kept) && isObject(given)) merge(kept, given, copies);
  else if (Array.isArray(kept) && Array.isArray(given) && kept.length === given.length)
    for (let index = 0; index < given.length; index += 1)
      kept[index] = merged(kept[index], given[index], copies);
  else return copies ? copyOf(given) : given;
  return kept;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  const copy: Entity = {};
  merge(copy, value, true);
  return copy;
}
