import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { tellName } from './mends/asked-names.ts';
import { known, locate, type ResponsePath } from './paths.ts';
import type { Representations } from './representations.ts';
import type { Place, Run } from './run.ts';

/** Names that the planner gave to fields of a fetch, and the client's names for them. */
export type ClientNames = ReadonlyMap<string, string>;

/** Where an error comes from. */
export interface ErrorSource {
  readonly subgraph: string;
  readonly names: ClientNames;
}

/** Tells what a plain fetch complains of: its paths begin at each place where its data would be. */
export function tellErrors(
  run: Run,
  { path }: Place,
  source: ErrorSource,
  errors: readonly GraphQLFormattedError[],
): void {
  const places: ResponsePath[] = [];
  locate(run.data, path, (_, at) => places.push(at));
  for (const error of errors) tellAt(run, error, places, error.path, source);
}

/**
 * Tells what an entity fetch complains of. `_entities.3.name` is the name of the fourth representation, and the answer
 * has it wherever an entity is that it stands for: each of them gets the error. What is said of no entity is said of
 * the part of the path that all have.
 */
export function tellEntityErrors(
  run: Run,
  { path }: Place,
  source: ErrorSource,
  errors: readonly GraphQLFormattedError[],
  { owners }: Representations,
): void {
  const places = placesOf(run, path, owners);
  for (const error of errors) {
    const [, index, ...rest] = error.path ?? [];
    const paths = typeof index === 'number' ? places[index] : undefined;
    if (paths?.length) tellAt(run, error, paths, rest, source);
    else tellAt(run, error, [known(path)], error.path && [], source);
  }
}

/** By representation: where in the answer its entities are. */
function placesOf(
  run: Run,
  path: readonly string[],
  owners: Representations['owners'],
): readonly ResponsePath[][] {
  const places: ResponsePath[][] = owners.map(() => []);
  const indexes = new Map<unknown, number>();
  for (const [index, entities] of owners.entries()) for (const entity of entities) indexes.set(entity, index);
  locate(run.data, path, (entity, at) => {
    const index = indexes.get(entity);
    if (index !== undefined) places[index]?.push(at);
  });
  return places;
}

/** Tells an error at each place, or of the whole answer when it has no path. */
function tellAt(
  run: Run,
  error: GraphQLFormattedError,
  places: readonly ResponsePath[],
  path: ResponsePath | undefined,
  { subgraph, names }: ErrorSource,
): void {
  const rest = path?.map((step) => names.get(String(step)) ?? step);
  const paths = rest ? places.map((place) => [...place, ...rest]) : [undefined];
  for (const at of paths) run.errors.push(subgraphError(error, subgraph, at));
}

/** The error as the answer has it: its extensions name the subgraph, and it always has a code. */
function subgraphError(
  error: GraphQLFormattedError,
  subgraph: string,
  path: ResponsePath | undefined,
): GraphQLError {
  const extensions = { ...error.extensions, serviceName: subgraph };
  const told = path?.map((step) => (typeof step === 'string' ? tellName(step) : step));
  return new GraphQLError(error.message || `Error while fetching subquery from service "${subgraph}"`, {
    originalError: error as Error,
    ...(told && { path: told }),
    extensions: error.extensions?.['code'] ? extensions : { ...extensions, code: 'DOWNSTREAM_SERVICE_ERROR' },
  });
}
