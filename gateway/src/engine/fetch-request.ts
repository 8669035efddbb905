import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject } from './merge.ts';
import { compileReader } from './reading/compile-reader.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import type { Entity, KnownFetch, Run, SubgraphFetch } from './run.ts';
import type { ErrorSource } from './subgraph-errors.ts';

/** What is sent, but for the values of its variables. */
export interface RequestText {
  readonly operation: string;
  readonly operationName?: string | undefined;
  readonly variableUsages?: readonly string[] | undefined;
}

/** The plan says which variables a fetch uses; those that the caller left out are left out. */
export function compileRequest(text: RequestText, schema: GraphQLSchema) {
  const { operation: query, operationName, variableUsages = [] } = text;
  const known = knownFetch(text, schema);
  return (run: Run, representations: Readonly<Record<string, readonly Entity[]>> = {}): SubgraphFetch => {
    const variables: Record<string, unknown> = { ...representations };
    for (const name of variableUsages)
      if (Object.hasOwn(run.variables, name) && run.variables[name] !== undefined)
        variables[name] = run.variables[name];
    return { query, variables, known, ...(operationName !== undefined && { operationName }) };
  };
}

/** The reader is compiled for the second answer: many a query never comes again. */
function knownFetch({ operation, operationName }: RequestText, schema: GraphQLSchema): KnownFetch {
  let read: KnownFetch['read'] = () => {
    read = compileReader(operation, schema) ?? (() => null);
    return null;
  };
  return {
    request: [
      `{"query":${JSON.stringify(operation)},"variables":`,
      operationName === undefined ? '}' : `,"operationName":${JSON.stringify(operationName)}}`,
    ],
    read: (text) => read(text),
  };
}

export function outputRewrite({ outputRewrites }: FetchNode, schema: GraphQLSchema): Rewrite | null {
  return outputRewrites?.length ? compileRewrites(outputRewrites, schema) : null;
}

/** Where two types have a field of one name and different kinds, the planner asks for one under another name. */
export function sourceOf({ serviceName: subgraph, outputRewrites = [] }: FetchNode): ErrorSource {
  const names = new Map<string, string>();
  for (const rewrite of outputRewrites)
    if (rewrite.kind === 'KeyRenamer') names.set(rewrite.path.at(-1) ?? '', rewrite.renameKeyTo);
  return { subgraph, names };
}

/** What a subgraph gave where the plan expects objects: anything else is the shape's to complain of. */
export function entitiesOf(found: unknown): readonly Entity[] {
  return (Array.isArray(found) ? found : [found]).filter(isObject);
}
