import { Supergraph } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { LoadedSupergraph } from './compile-operation.ts';
import type { EngineOptions } from './engine.ts';
import { openIntrospection } from './introspection.ts';
import { type MendedPlanner, mendPlanner } from './mends/mended-planner.ts';

/** Stock has planner and schemas among its private parts: the compiler would say if a new version had them no more. */
export function loadedSupergraph(
  gateway: ApolloGateway,
  { apiSchema, coreSupergraphSdl }: { apiSchema: GraphQLSchema; coreSupergraphSdl: string },
  { planned }: Pick<EngineOptions, 'planned'>,
): LoadedSupergraph & Pick<MendedPlanner, 'mends'> {
  const planner = gateway['queryPlanner'];
  const schema = gateway['supergraphSchema'];
  if (!planner || !schema) throw new Error('The gateway loaded a supergraph without a planner');
  const mended = mendPlanner(coreSupergraphSdl, (sdl) =>
    sdl === coreSupergraphSdl
      ? planner
      : new QueryPlanner(
          Supergraph.build(sdl, { validateSupergraph: false }),
          gateway['config'].queryPlannerConfig,
        ),
  );
  return {
    apiSchema: planner.supergraph.apiSchema(),
    names: mended.names,
    mends: mended.mends,
    planOf: (document, definition) => planned?.(definition) ?? mended.plan(document, definition.name?.value),
    schema,
    introspection: openIntrospection(apiSchema),
  };
}
