import { HeaderMap } from '@apollo/server';
import { type Locale, type ProblemCode, say } from '@guichet/chassis/problems/problem.ts';
import { GraphQLError } from 'graphql';

/** What a refusal says beside its code: what is allowed and what was sent. */
export interface RefusalFigures {
  readonly limit?: number | string;
  readonly figure?: number;
  /** The field that is meant, where one is. */
  readonly field?: string;
  /** After how many seconds the same would be heard again; also a header. */
  readonly retryAfterSeconds?: number;
}

/** A refusal of the gateway's own as the error that Apollo Server answers, with its HTTP status. */
export function refuse(
  code: ProblemCode,
  locale: Locale,
  status: number,
  figures: RefusalFigures = {},
): GraphQLError {
  const headers = new HeaderMap();
  const { retryAfterSeconds } = figures;
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  return new GraphQLError(say(code.wording, locale, { ...figures }), {
    extensions: { code: code.code, ...figures, http: { status, headers } },
  });
}

/** The credential that was sent is not, or no longer, known. */
export function unknownCredential(): GraphQLError {
  const headers = new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]);
  return new GraphQLError('This token is not valid, or no longer.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers } },
  });
}

/** A document has several operations and none is named, or one that it doesn't have. */
export function unnamedOperation(): GraphQLError {
  return new GraphQLError(
    'The document has no operation of this name, or several: name one in `operationName`.',
    {
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, headers: new HeaderMap() } },
    },
  );
}
