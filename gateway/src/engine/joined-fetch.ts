import type { PlanNode } from '@apollo/query-planner';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { compileFetch } from './compile-fetch.ts';
import { compileEntityFetch, type EntityFetch, type EntityFetchNode, isEntityFetch } from './entity-fetch.ts';
import { compileRequest } from './fetch-request.ts';
import { type JoinedRequest, joinRequests } from './joined-request.ts';
import { follow } from './paths.ts';
import type { Representations } from './representations.ts';
import type { Entity, Place, Run, Step } from './run.ts';

/** An entity fetch among nodes that are executed at once. */
interface Reach {
  readonly of: PlanNode;
  readonly node: EntityFetchNode;
  /** From the place of all to its entities. */
  readonly path: readonly string[];
}

/** What is executed at once, when those that ask one subgraph for entities do it together. */
export interface JoinedNodes {
  readonly joined: readonly Step[];
  readonly others: readonly PlanNode[];
}

/**
 * Joins entity fetches that a plan makes at once, so that each subgraph is asked once. Nothing waits for one of them alone, so that
 * together they are as soon done. Stock asks for each by itself.
 */
export function joinFetches(nodes: readonly PlanNode[], schema: GraphQLSchema): JoinedNodes {
  const reaches = nodes.flatMap((node) => reachOf(node) ?? []);
  const joined: Step[] = [];
  const taken = new Set<PlanNode>();
  for (const group of Map.groupBy(reaches, ({ node }) => node.serviceName).values()) {
    const request = group.length > 1 ? joinRequests(group.map(({ node }) => node)) : null;
    if (!request) continue;
    joined.push(joinedFetch(group, request, schema));
    for (const { of } of group) taken.add(of);
  }
  return { joined, others: nodes.filter((node) => !taken.has(node)) };
}

function reachOf(of: PlanNode): Reach | null {
  if (of.kind === 'Fetch') return isEntityFetch(of) ? { of, node: of, path: [] } : null;
  if (of.kind !== 'Flatten' || of.node.kind !== 'Fetch') return null;
  return isEntityFetch(of.node) ? { of, node: of.node, path: of.path as string[] } : null;
}

/** One of the joined, with whom it asks for in this run. */
interface Part {
  readonly fetch: EntityFetch;
  /** What its entities are called in the answer. */
  readonly answered: string;
  /** The same fetch by itself. */
  readonly alone: Step;
  readonly place: Place;
  readonly represented: Representations;
}

function joinedFetch(reaches: readonly Reach[], request: JoinedRequest, schema: GraphQLSchema): Step {
  const requestOf = compileRequest(request, schema);
  const all = reaches.map(({ node, path }, index) => ({
    path,
    names: request.names[index] as JoinedRequest['names'][number],
    fetch: compileEntityFetch(node, schema),
    alone: compileFetch(node, schema),
  }));
  const subgraph = reaches[0]?.node.serviceName as string;
  return async (run, { path: start, found }) => {
    const lists: Record<string, readonly Entity[]> = {};
    const parts: Part[] = [];
    for (const { path, names, fetch, alone } of all) {
      const place = { path: [...start, ...path], found: follow(found, path) };
      const represented = fetch.represent(place);
      lists[names.representations] = represented.list;
      if (represented.list.length > 0)
        parts.push({ fetch, alone, answered: names.answered, place, represented });
    }
    if (parts.length === 0) return;
    try {
      const { data, errors = [] } = await run.send(subgraph, requestOf(run, lists));
      // Where one fails altogether it takes the others with it, and a subgraph may not want them together.
      if (!data) await Promise.all(parts.map(({ alone, place }) => alone(run, place)));
      else for (const part of parts) take(run, part, data, ownErrors(part, parts, errors));
    } catch (error) {
      // Each would have said so.
      for (const _ of parts) run.errors.push(error);
    }
  };
}

/** Errors at its own entities, and those that are at nobody's. */
function ownErrors(
  { answered }: Part,
  parts: readonly Part[],
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  if (errors.length === 0) return errors;
  return errors.filter(({ path: [first] = [] }) =>
    first === answered ? true : !parts.some((other) => other.answered === first),
  );
}

function take(
  run: Run,
  { fetch, answered, place, represented }: Part,
  data: Entity,
  errors: readonly GraphQLFormattedError[],
): void {
  try {
    if (errors.length > 0) fetch.complain(run, place, represented, errors);
    fetch.give(represented, data[answered]);
  } catch (error) {
    run.errors.push(error);
  }
}
