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
