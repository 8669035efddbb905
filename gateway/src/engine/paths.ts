import type { Entity } from './run.ts';

/** Stands for each element of a list in the paths of a query plan. */
const eachElement = '@';

/** A path in the answer. */
export type ResponsePath = readonly (string | number)[];

/** Collects what a path of the plan leads to from `value`, lists flattened; what is null on the way leads to nothing. */
export function collect(value: unknown, path: readonly string[], into: unknown[], from = 0): void {
  if (value === undefined || value === null) return;
  const step = path[from];
  if (step === undefined) into.push(value);
  else if (step === eachElement) {
    if (Array.isArray(value)) for (const element of value) collect(element, path, into, from + 1);
  } else if (Object.hasOwn(value, step)) collect((value as Entity)[step], path, into, from + 1);
}

/** What a path leads to: the one thing itself where no list is on the way, otherwise a list. Undefined for nothing. */
export function follow(start: unknown, path: readonly string[]): unknown {
  const found: unknown[] = [];
  if (Array.isArray(start)) for (const element of start) collect(element, path, found);
  else collect(start, path, found);
  return Array.isArray(start) || path.includes(eachElement) ? found : found[0];
}

/** Tells of each thing that a path of the plan leads to, and where in the answer it is. Only errors ask. */
export function locate(
  value: unknown,
  path: readonly string[],
  tell: (found: unknown, at: ResponsePath) => void,
  at: ResponsePath = [],
): void {
  if (value === undefined || value === null) return;
  const [step, ...rest] = path;
  if (step === undefined) tell(value, at);
  else if (step === eachElement) {
    if (Array.isArray(value))
      for (const [index, element] of value.entries()) locate(element, rest, tell, [...at, index]);
  } else if (Object.hasOwn(value, step)) locate((value as Entity)[step], rest, tell, [...at, step]);
}

/** The part of a plan's path that exists in the answer as it is: up to the first list. */
export function known(path: readonly string[]): ResponsePath {
  const list = path.indexOf(eachElement);
  return list < 0 ? path : path.slice(0, list);
}
