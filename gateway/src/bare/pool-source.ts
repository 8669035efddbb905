import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Pool } from 'undici';
import type { BareContext } from './bare-gateway.ts';
import { postJson } from './post-json.ts';

/** How many calls to one subgraph are under way at once; more wait in the pool. */
const connections = 64;

const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' };

/** How long a subgraph may take, in milliseconds. */
const patience = 10_000;

/** The way to a subgraph over HTTP: one POST of JSON a fetch, on connections that stay open. */
export function openPoolSource(url: string): GraphQLDataSource<BareContext> & AsyncDisposable {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: patience,
    bodyTimeout: patience,
  });
  const path = `${pathname}${search}`;
  return {
    async process({ request: { query, variables, operationName }, context }) {
      const headers = { ...jsonHeaders, ...context['forwarded'] };
      const { status, text } = await postJson(
        pool,
        path,
        headers,
        JSON.stringify({ query, variables, operationName }),
      );
      if (status < 200 || status > 299) throw refused(status);
      return JSON.parse(text) as {
        data?: Record<string, unknown> | null;
        errors?: readonly GraphQLFormattedError[];
      };
    },
    [Symbol.asyncDispose]: () => pool.close(),
  };
}

const codes: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

/** A status that is no success, as stock tells it but for the body, which may hold anything. */
function refused(status: number): GraphQLError {
  const code = codes[status];
  return new GraphQLError(`The subgraph answered ${status}`, { extensions: { ...(code && { code }) } });
}
