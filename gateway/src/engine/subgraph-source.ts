import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { KnownFetch, SubgraphFetch } from './run.ts';

/** A request as Apollo Server hands it to a gateway, and what it wants back. */
export type GatewayRequest = Parameters<ApolloGateway['executor']>[0];
export type GatewayAnswer = Awaited<ReturnType<ApolloGateway['executor']>>;

/** What a subgraph answered. The engine merges into `data`: nobody else may keep it. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

type Asked = Parameters<GraphQLDataSource['process']>[0];

/** What a source is asked by the engine. */
export type AskedByEngine = Asked & { readonly known?: KnownFetch };

/** Apollo does not export its enum of kinds. */
const incoming = 'incoming operation' as string as Asked['kind'];

/** Asks a subgraph through the same data source that the stock executor uses. */
export function askSource(
  source: GraphQLDataSource,
  request: GatewayRequest,
  { query, operationName, variables, known }: SubgraphFetch,
): Promise<SubgraphAnswer> {
  return source.process({
    kind: incoming,
    request: { query, variables, ...(operationName !== undefined && { operationName }) },
    incomingRequestContext: request,
    context: request.context,
    known,
  } as AskedByEngine);
}
