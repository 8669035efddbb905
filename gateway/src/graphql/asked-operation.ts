import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { AdmittedOperation, AskedOperation } from './admit.ts';

/** A request in the form that Apollo Server takes. */
export function httpRequestOf({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  const question = url.indexOf('?');
  return { method, headers: map, search: question < 0 ? '' : url.slice(question), body };
}

/** The operation that it names: in the address of a GET, in the body of a POST (GraphQL over HTTP). */
export function operationOf({ method, search, body }: HTTPGraphQLRequest): AskedOperation {
  if (method === 'GET') {
    const parameters = new URLSearchParams(search);
    const read = (name: string) => parameters.get(name) ?? undefined;
    return { query: read('query'), documentId: read('documentId'), operationName: read('operationName') };
  }
  return typeof body === 'object' && body !== null ? body : {};
}

/** The request with the document in the place of its id. */
export function withDocument(
  asked: HTTPGraphQLRequest,
  { query, operationName }: AdmittedOperation,
): HTTPGraphQLRequest {
  if (typeof query !== 'string') return asked;
  if (asked.method === 'GET') {
    const parameters = new URLSearchParams(asked.search);
    parameters.set('query', query);
    if (typeof operationName === 'string') parameters.set('operationName', operationName);
    return { ...asked, search: `?${parameters}` };
  }
  return {
    ...asked,
    body: { ...(asked.body as object), query, ...(operationName !== undefined && { operationName }) },
  };
}
