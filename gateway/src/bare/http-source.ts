import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { BareContext } from './bare-gateway.ts';
import { openPostWay } from './post-json.ts';

/** The way to a subgraph over HTTP: one POST of JSON a fetch, on connections that stay open. */
export function openHttpSource(url: string): GraphQLDataSource<BareContext> & AsyncDisposable {
  const way = openPostWay(url);
  return {
    async process({ request: { query, variables, operationName }, context }) {
      const body = JSON.stringify({ query, variables, operationName });
      const { status, text } = await way.post(context['forwarded'], body);
      if (status < 200 || status > 299) throw refused(status);
      return JSON.parse(text) as {
        data?: Record<string, unknown> | null;
        errors?: readonly GraphQLFormattedError[];
      };
    },
    [Symbol.asyncDispose]: () => way[Symbol.asyncDispose](),
  };
}

const codes: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

/** A status that is no success, as stock tells it but for the body, which may hold anything. */
function refused(status: number): GraphQLError {
  const code = codes[status];
  return new GraphQLError(`The subgraph answered ${status}`, { extensions: { ...(code && { code }) } });
}
