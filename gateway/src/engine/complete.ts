import { isListType, isNonNullType, type Type } from '@apollo/federation-internals';
import type { IsValid } from './leaf-values.ts';
import { type Complete, describe, failed, impossible, tell } from './shaping.ts';

/** Wraps the completion of a named type in those of its lists and promises, from the inside out. */
export function completeWrapped(type: Type, parent: string, named: Complete): Complete {
  if (isNonNullType(type))
    return promised(`${type.ofType}`, parent, completeWrapped(type.ofType, parent, named));
  if (isListType(type)) return list(`${type}`, completeWrapped(type.ofType, parent, named));
  return named;
}

export function completeLeaf(type: string, parent: string, isValid: IsValid): Complete {
  return (value, shaping, before) => {
    if (before !== undefined || value === null) return before ?? null;
    if (isValid(value)) return value;
    tell(shaping, `Invalid value found for ${describe(shaping.path, type, parent)}.`);
    return failed;
  };
}

function promised(type: string, parent: string, inner: Complete): Complete {
  return (value, shaping, before) => {
    if (before === null) return null;
    const done = inner(value, shaping, before);
    if (done === failed) return impossible;
    if (done !== null) return done;
    tell(shaping, `Cannot return null for non-nullable ${describe(shaping.path, type, parent)}.`);
    return impossible;
  };
}

function list(type: string, inner: Complete): Complete {
  return (value, shaping, before) => {
    if (before === null || value === null) return null;
    if (!Array.isArray(value))
      throw new Error(`Invalid non-list value ${value} returned by subgraph for list type ${type}`);
    const earlier = before as readonly unknown[] | undefined;
    const { path } = shaping;
    const depth = path.length;
    const done: unknown[] = new Array(value.length);
    let broken = false;
    for (let index = 0; index < value.length; index += 1) {
      path[depth] = index;
      const element = inner(value[index] ?? null, shaping, earlier?.[index]);
      if (element === impossible) broken = true;
      done[index] = element === failed ? null : element;
    }
    path.length = depth;
    return broken ? failed : done;
  };
}
