import { isCustomScalarType, isEnumType, type NamedType } from '@apollo/federation-internals';

/** Whether a value may stand for a leaf in an answer. Subgraphs have serialised it: nothing is coerced here. */
export type IsValid = (value: unknown) => boolean;

const anything: IsValid = () => true;

/** From here on JavaScript writes an integer with an exponent. */
const endOfIntegers = 1e21;

const isInteger: IsValid = (value) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < endOfIntegers;

const builtIn: Readonly<Record<string, IsValid>> = {
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => Number.isFinite(value),
  ID: (value) => typeof value === 'string' || isInteger(value),
  Int: isInteger,
  String: (value) => typeof value === 'string',
};

/** Kinds of values that are valid at first sight for a leaf, so that generated code can tell. */
export type LeafKind = 'string' | 'boolean' | 'integer' | 'number' | 'any';

const kinds: Readonly<Record<string, LeafKind>> = {
  Boolean: 'boolean',
  Float: 'number',
  ID: 'string',
  Int: 'integer',
  String: 'string',
};

/** The kind of a leaf type; null where each value has to be looked up. */
export function leafKind(type: NamedType): LeafKind | null {
  return isCustomScalarType(type) ? 'any' : (kinds[type.name] ?? null);
}

/** The check of a leaf type of the API schema: a value of an enum that is not for the world is none. */
export function leafCheck(type: NamedType): IsValid {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.values.map(({ name }) => name));
    return (value) => names.has(value);
  }
  return isCustomScalarType(type) ? anything : (builtIn[type.name] ?? anything);
}
