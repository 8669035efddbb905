import type { ReadAnswer } from './reading/write-reader.ts';
import type { SubgraphAnswer } from './subgraph-source.ts';

/** An object that subgraphs gave, or that is made of several such objects. */
export type Entity = Record<string, unknown>;

/** One execution of a compiled operation. */
export interface Run {
  /** What the subgraphs gave so far, merged; the root of every path. */
  readonly data: Entity;
  /** What went wrong so far, in the order in which it was heard of. */
  readonly errors: unknown[];
  /** The variables as the caller sent them: subgraphs know the defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** @throws whatever the way to the subgraph throws. */
  send(subgraph: string, fetch: SubgraphFetch): Promise<SubgraphAnswer>;
}

/** What one fetch of the plan asks of a subgraph. */
export interface SubgraphFetch {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is the same each time, for a way that sends and receives text. */
  readonly known: KnownFetch;
}

/** What is known of a fetch before it is made. */
export interface KnownFetch {
  /** The text of its request as JSON, before and after its variables. */
  readonly request: readonly [before: string, after: string];
  /** Null for a text that is read as any JSON is. */
  readonly read: ReadAnswer;
}

/** Where in the merged data a step of the plan works. */
export interface Place {
  /** The path of the plan so far: response names, with `@` for each list. */
  readonly path: readonly string[];
  /** What is there: an object, or a list of whatever the path leads to. */
  readonly found: unknown;
}

/** A compiled node of the plan. It never rejects: failures are told in `run.errors`. */
export type Step = (run: Run, place: Place) => Promise<void>;
