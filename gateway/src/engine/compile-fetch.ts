import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject, mergeInto } from './merge.ts';
import { compileRepresentations } from './representations.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import type { Entity, Run, Step, SubgraphFetch } from './run.ts';
import { type ErrorSource, tellEntityErrors, tellErrors } from './subgraph-errors.ts';

/** Compiles a fetch: what is sent, and how what comes back finds its place. */
export function compileFetch(node: FetchNode, schema: GraphQLSchema): Step {
  const step = node.requires ? entityFetch(node, node.requires, schema) : plainFetch(node, schema);
  return async (run, place) => {
    try {
      await step(run, place);
    } catch (error) {
      run.errors.push(error);
    }
  };
}

/** Asks root fields, and merges them wherever the fetch is made. */
function plainFetch(node: FetchNode, schema: GraphQLSchema): Step {
  const fetchOf = compileRequest(node);
  const rewrite = outputRewrite(node, schema);
  const source = sourceOf(node);
  return async (run, place) => {
    const entities = entitiesOf(place.found);
    if (entities.length === 0) return;
    const { data, errors } = await run.send(source.subgraph, fetchOf(run));
    if (errors) tellErrors(run, place, source, errors);
    if (!data) return;
    rewrite?.(data);
    mergeInto(entities, data);
  };
}

/** Asks more of entities that another subgraph has named: `_entities(representations:)`. */
function entityFetch(
  node: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
  schema: GraphQLSchema,
): Step {
  const fetchOf = compileRequest(node);
  const represent = compileRepresentations(requires, schema);
  const rewriteInput = node.inputRewrites?.length ? compileRewrites(node.inputRewrites, schema) : null;
  const rewrite = outputRewrite(node, schema);
  const source = sourceOf(node);
  return async (run, place) => {
    const represented = represent(entitiesOf(place.found));
    const { list, owners } = represented;
    if (list.length === 0) return;
    rewriteInput?.(list);
    const { data, errors } = await run.send(source.subgraph, fetchOf(run, list));
    if (errors) tellEntityErrors(run, place, source, errors, represented);
    if (!data) return;
    for (const [index, entity] of receivedEntities(data, list.length).entries()) {
      if (!isObject(entity)) continue;
      const owned = owners[index] ?? [];
      // Rewrites ask for the type, which the planner does not ask for again where it is known.
      if (rewrite && !entity['__typename']) entity['__typename'] = owned[0]?.['__typename'];
      rewrite?.(entity);
      mergeInto(owned, entity);
    }
  };
}

function receivedEntities({ _entities: received }: Entity, expected: number): readonly unknown[] {
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
  if (received.length !== expected)
    throw new Error(`Expected "data._entities" to contain ${expected} elements`);
  return received;
}

function outputRewrite({ outputRewrites }: FetchNode, schema: GraphQLSchema): Rewrite | null {
  return outputRewrites?.length ? compileRewrites(outputRewrites, schema) : null;
}

/** Where two types have a field of one name and different kinds, the planner asks for one under another name. */
function sourceOf({ serviceName: subgraph, outputRewrites = [] }: FetchNode): ErrorSource {
  const names = new Map<string, string>();
  for (const rewrite of outputRewrites)
    if (rewrite.kind === 'KeyRenamer') names.set(rewrite.path.at(-1) ?? '', rewrite.renameKeyTo);
  return { subgraph, names };
}

/** The plan says which variables a fetch uses; those that the caller left out are left out. */
function compileRequest({ operation: query, operationName, variableUsages = [] }: FetchNode) {
  return (run: Run, representations?: readonly Entity[]): SubgraphFetch => {
    const variables: Record<string, unknown> = representations ? { representations } : {};
    for (const name of variableUsages)
      if (Object.hasOwn(run.variables, name) && run.variables[name] !== undefined)
        variables[name] = run.variables[name];
    return { query, variables, ...(operationName !== undefined && { operationName }) };
  };
}

/** What a subgraph gave where the plan expects objects: anything else is the shape's to complain of. */
function entitiesOf(found: unknown): readonly Entity[] {
  return (Array.isArray(found) ? found : [found]).filter(isObject);
}
