import { composeServices } from '@apollo/composition';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, printSchema, Source } from 'graphql';
import { describeError, type WrittenFile } from './describe-error.ts';

/** A subgraph's printed file. */
export interface PrintedSubgraph {
  readonly name: string;
  /** Where the SDL is committed, for messages. */
  readonly file: string;
  readonly sdl: string;
  /** What it was printed from. */
  readonly rooms: readonly WrittenFile[];
}

/** What the gateway loads, what the public sees, or why there is neither. */
export type Composition =
  | {
      readonly supergraph: string;
      readonly api: string;
      readonly apiSchema: GraphQLSchema;
      readonly refusals: readonly [];
    }
  | { readonly refusals: readonly string[] };

/** Composes the subgraphs. A refusal begins with `file:line` where composition knows it, and ends with the code of the Federation manual. */
export function composeSupergraph(subgraphs: readonly PrintedSubgraph[]): Composition {
  const services: { name: string; url: string; typeDefs: DocumentNode }[] = [];
  const refusals: string[] = [];
  for (const { name, file, sdl, rooms } of subgraphs) {
    try {
      // The address is a name only: the gateway reaches a subgraph through its door.
      services.push({ name, url: `http://${name}`, typeDefs: parse(new Source(sdl, file)) });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      refusals.push(describeError(error, rooms));
    }
  }
  if (refusals.length > 0) return { refusals };
  const result = composeServices(services);
  if (result.errors !== undefined)
    return {
      refusals: result.errors.map((error) =>
        describeError(
          error,
          subgraphs.flatMap(({ rooms }) => rooms),
        ),
      ),
    };
  // Without what is @inaccessible: the schema that introspection answers and that the contract is made of.
  const apiSchema = result.schema.toAPISchema().toGraphQLJSSchema();
  return { supergraph: result.supergraphSdl, api: printSchema(apiSchema), apiSchema, refusals: [] };
}
