import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileEntityFetch, type EntityFetchNode, isEntityFetch } from './entity-fetch.ts';
import { compileRequest, entitiesOf, outputRewrite, sourceOf } from './fetch-request.ts';
import { mergeInto } from './merge.ts';
import type { Step } from './run.ts';
import { tellErrors } from './subgraph-errors.ts';
import { Unsupported } from './unsupported.ts';

/**
 * Compiles a fetch: what is sent, and how what comes back finds its place.
 * @throws Unsupported for what the engine does not execute.
 */
export function compileFetch(node: FetchNode, schema: GraphQLSchema): Step {
  if (node.contextRewrites?.length) throw new Unsupported('CONTEXT');
  const step = isEntityFetch(node) ? entityFetch(node, schema) : plainFetch(node, schema);
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
  const requestOf = compileRequest(node, schema);
  const rewrite = outputRewrite(node, schema);
  const source = sourceOf(node);
  return async (run, place) => {
    const entities = entitiesOf(place.found);
    if (entities.length === 0) return;
    const { data, errors } = await run.send(source.subgraph, requestOf(run));
    if (errors) tellErrors(run, place, source, errors);
    if (!data) return;
    rewrite?.(data);
    mergeInto(entities, data);
  };
}

/** Asks more of entities that another subgraph has named. */
function entityFetch(node: EntityFetchNode, schema: GraphQLSchema): Step {
  // The client's own variable of this name would be lost: stock refuses it, in its words.
  if (node.variableUsages?.includes('representations')) throw new Unsupported('VARIABLE');
  const requestOf = compileRequest(node, schema);
  const fetch = compileEntityFetch(node, schema);
  return async (run, place) => {
    const represented = fetch.represent(place);
    const { list: representations } = represented;
    if (representations.length === 0) return;
    const { data, errors } = await run.send(node.serviceName, requestOf(run, { representations }));
    if (errors) fetch.complain(run, place, represented, errors);
    if (data) fetch.give(represented, data['_entities']);
  };
}
