import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { AskedByEngine } from '../engine/subgraph-source.ts';
import type { BareContext } from './bare-gateway.ts';
import { openPostWay } from './post-json.ts';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** The way to a subgraph over HTTP: one POST of JSON a fetch, on connections that stay open. */
export function openHttpSource(
  url: string,
  largestAnswer: number,
): GraphQLDataSource<BareContext> & AsyncDisposable {
  const way = openPostWay(url, largestAnswer);
  return {
    async process({ request: { query, variables, operationName }, context, known }: AskedByEngine) {
      const body = known
        ? known.request[0] + JSON.stringify(variables) + known.request[1]
        : JSON.stringify({ query, variables, operationName });
      const { status, text } = await way.post(context['forwarded'], body);
      if (status < 200 || status > 299) throw refused(status);
      return known?.read(text) ?? (JSON.parse(text) as Answer);
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
