import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { entitiesOf, outputRewrite, sourceOf } from './fetch-request.ts';
import { isObject, mergeInto } from './merge.ts';
import { compileRepresentations, type Representations } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import type { Place, Run } from './run.ts';
import { tellEntityErrors } from './subgraph-errors.ts';

/** What is done before and after more of entities is asked that another subgraph has named: `_entities(representations:)`. */
export interface EntityFetch {
  /** Whom to ask for at a place. */
  represent(place: Place): Representations;
  /** Gives entities what was received for them. @throws Error when it is not one thing for each representation. */
  give(represented: Representations, received: unknown): void;
  /** Tells what the subgraph complains of. Paths begin with `_entities`, whatever it was called in the request. */
  complain(
    run: Run,
    place: Place,
    represented: Representations,
    errors: readonly GraphQLFormattedError[],
  ): void;
}

export type EntityFetchNode = FetchNode & { readonly requires: NonNullable<FetchNode['requires']> };

export function isEntityFetch(node: FetchNode): node is EntityFetchNode {
  return node.requires !== undefined;
}

export function compileEntityFetch(node: EntityFetchNode, schema: GraphQLSchema): EntityFetch {
  const represent = compileRepresentations(node.requires, schema);
  const rewriteInput = node.inputRewrites?.length ? compileRewrites(node.inputRewrites, schema) : null;
  const rewrite = outputRewrite(node, schema);
  const source = sourceOf(node);
  return {
    represent({ found }) {
      const represented = represent(entitiesOf(found));
      if (represented.list.length > 0) rewriteInput?.(represented.list);
      return represented;
    },
    give({ list, owners }, received) {
      for (const [index, entity] of expected(received, list.length).entries()) {
        if (!isObject(entity)) continue;
        const owned = owners[index] ?? [];
        // Rewrites ask for the type, which the planner does not ask for again where it is known.
        if (rewrite && !entity['__typename']) entity['__typename'] = owned[0]?.['__typename'];
        rewrite?.(entity);
        mergeInto(owned, entity);
      }
    },
    complain: (run, place, represented, errors) => tellEntityErrors(run, place, source, errors, represented),
  };
}

function expected(received: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
  if (received.length !== length) throw new Error(`Expected "data._entities" to contain ${length} elements`);
  return received;
}
