import { randomUUID } from 'node:crypto';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Log } from '../log/log.ts';
import { StatementTooSlow } from '../postgres/lane.ts';
import { type Locale, say } from './problem.ts';
import { sharedProblems } from './shared-problems.ts';

/** Not signed in: the client leads to the sign-in page and comes back. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
}

/** Signed in, but not for this. Says nothing of what is behind the door. */
export function forbidden(): GraphQLError {
  return new GraphQLError('This is not for you.', { extensions: { code: 'FORBIDDEN' } });
}

/** A refusal about how the call was made, e.g. a list longer than its bound. Its message may leave the house. */
export function badRequest(
  code: string,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** A read that an outsider wrote and that took too long: its fields are empty, and the rest of the answer stands. */
export function tellSlowReads(result: ExecutionResult, locale: Locale): ExecutionResult {
  if (!result.errors?.some(isSlowRead)) return result;
  const message = say(sharedProblems.QUERY_TIMEOUT.wording, locale);
  const errors = result.errors.map((error) =>
    isSlowRead(error)
      ? new GraphQLError(message, {
          ...(error.nodes && { nodes: error.nodes }),
          ...(error.path && { path: error.path }),
          extensions: { code: sharedProblems.QUERY_TIMEOUT.code },
        })
      : error,
  );
  return { ...result, errors };
}

function isSlowRead({ originalError }: GraphQLError): boolean {
  for (let error: unknown = originalError; error instanceof Error; error = error.cause)
    if (error instanceof StatementTooSlow) return true;
  return false;
}

/**
 * Lets refusals through and masks bugs: what leaves is an id, what stays in the log under that id is the error.
 * A refusal is an error that we threw with a code, or one that graphql found in the document itself.
 */
export function maskBugs(result: ExecutionResult, log: Log): ExecutionResult {
  if (!result.errors?.length) return result;
  return { ...result, errors: result.errors.map((error) => maskBug(error, log)) };
}

function maskBug(error: GraphQLError, log: Log): GraphQLError {
  const cause = error.originalError;
  if (!cause || (cause instanceof GraphQLError && cause.extensions['code'])) return error;
  const id = randomUUID();
  log.error(
    'bug',
    { bug: id, field: error.path?.filter((step) => typeof step === 'string').join('.') ?? '' },
    cause,
  );
  return new GraphQLError('Something went wrong on our side.', {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  });
}
