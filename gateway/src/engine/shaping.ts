import { GraphQLError } from 'graphql';

/** One making of an answer out of what subgraphs gave. */
export interface Shaping {
  /** Where in the answer the work is. Pushed and popped, so that only an error copies it. */
  readonly path: (string | number)[];
  /** What in the data breaks the schema's promises. */
  readonly errors: GraphQLError[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A value became null, and why has been told. */
export const failed = Symbol('failed');

/** Null where the schema promises a value: what holds it becomes null. */
export const impossible = Symbol('impossible');

/**
 * Completes one value of the data: answers it, null, `failed` or `impossible`.
 * @param value Never undefined: what is missing is null.
 * @param before What an earlier selection of the same response name made, undefined when this is the first.
 */
export type Complete = (value: unknown, shaping: Shaping, before?: unknown) => unknown;

/** Tells a breach of the schema at `path`, or below it at a response name. */
export function tell(shaping: Shaping, message: string, name?: string): void {
  const path = name === undefined ? [...shaping.path] : [...shaping.path, name];
  shaping.errors.push(new GraphQLError(message, { path, extensions: { code: 'INVALID_GRAPHQL' } }));
}

/** A place as messages call it: a field of the type that selects it, or an element of a list. */
export function describe(path: readonly (string | number)[], type: string, parent: string): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `array element of type ${type} at index ${last}`
    : `field ${parent}.${last}`;
}
