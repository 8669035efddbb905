import { randomUUID } from 'node:crypto';
import type { Log } from '@guichet/chassis/log/log.ts';
import type { GraphQLFormattedError } from 'graphql';
import { gatewayProblems } from './gateway-problems.ts';

/**
 * Codes of the GraphQL engine, of the house's refusals and of the gateway's own. Any other code is a bug's. The list is
 * closed, so that the answer is the same whether the subgraphs are in this process or not.
 */
export const knownCodes: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_CURSOR',
  'QUERY_TIMEOUT',
  ...Object.keys(gatewayProblems),
]);

const allowedExtensions = ['code', 'id', 'limit', 'figure', 'field', 'retryAfterSeconds'] as const;

/**
 * Prepares errors for the way out: refusals keep their code and the few extensions that explain them, anything else is
 * masked behind an id under which the log has the error.
 */
export function outgoingErrors(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && knownCodes.has(code)) return trimmed(formatted);
    // A subgraph masks its own bugs, and its log has them under the id that it answers.
    if (code === 'INTERNAL_SERVER_ERROR' && formatted.extensions?.['id']) return trimmed(formatted);
    const id = randomUUID();
    log.error('bug', { bug: id, code: typeof code === 'string' ? code : '' }, error);
    const { path } = formatted;
    return {
      message: 'Something went wrong on our side.',
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

function trimmed({
  message,
  locations,
  path,
  extensions = {},
}: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: Object.fromEntries(
      allowedExtensions
        .filter((name) => extensions[name] !== undefined)
        .map((name) => [name, extensions[name]]),
    ),
  };
}

/** The same error without graphql's guess at names that the schema knows. */
export function withoutHint(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean [\s\S]*$/, '') };
}
