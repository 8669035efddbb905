import type { RefusalCode } from './refusals.ts';

/** A text that was checked: the brand tells the compiler that nobody can pass an unchecked one in its place. */
export type Branded<Name extends string> = string & { readonly __brand: Name };

/** What a parser answers: the canonical value, or the code of the refusal. A parser never throws on what a person typed. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode };

/** The answer of a parser that accepts. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** The answer of a parser that refuses. */
export function refuse(code: RefusalCode): { readonly ok: false; readonly code: RefusalCode } {
  return { ok: false, code };
}
