import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';

/** A text that nobody has asked before, and which of its operations is meant. */
export interface NewQuery {
  readonly text: string;
  /** Null when the document has no operation of the name that was asked for. */
  readonly operationName: string | null;
  /** Whether there is an operation to plan at all. */
  readonly hasOperation: boolean;
}

/** What a planner says of a text. */
export type Verdict =
  /** It is valid. Null when it names no operation, so that there is nothing to plan. */
  | { readonly kind: 'PLANNED'; readonly plan: QueryPlan | null }
  /** It is not: what the schema has against it. */
  | { readonly kind: 'INVALID'; readonly errors: readonly GraphQLFormattedError[] }
  /** Planning it takes more than one query may take. */
  | { readonly kind: 'TOO_COMPLEX' }
  /** The planner has a bug, or broke. */
  | { readonly kind: 'FAILED'; readonly reason: string };
