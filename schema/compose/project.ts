import type { WrittenFile } from './describe-error.ts';
import type { ResolverTypeSettings } from './resolver-types.ts';

/** A subgraph as it printed itself. */
export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  /** The files that its SDL is made of. */
  readonly rooms: readonly WrittenFile[];
  readonly types: ResolverTypeSettings;
}

/** Everything that the registry is generated from. */
export interface Project {
  readonly subgraphs: readonly SubgraphSource[];
  /** The files of operations/: one operation each, or fragments that several operations use. */
  readonly operations: readonly WrittenFile[];
  /** For whom a part of the graph is cut out: the names of their @tag. */
  readonly audiences: readonly string[];
  /** Why a subgraph could not be printed. */
  readonly refusals: readonly string[];
}

/** What was generated: text by path from the root; and a line for each thing that stands in the way. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly refusals: readonly string[];
}
