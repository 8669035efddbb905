import { randomBytes } from 'node:crypto';

/** Keys that `newFileName` makes: nothing else becomes part of a path. */
const wellFormed = /^[0-9a-f]{32}$/;

/** A random name for a file in the storage. */
export function newFileName(): string {
  return randomBytes(16).toString('hex');
}

/** Where a file lies below the folder of its subgraph; null for what is no name. */
export function pathOfFile(name: string): string | null {
  return wellFormed.test(name) ? `${name.slice(0, 2)}/${name}` : null;
}
