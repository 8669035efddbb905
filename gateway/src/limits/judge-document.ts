import type { Locale, ProblemCode } from '@guichet/chassis/problems/problem.ts';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import {
  type DocumentFigures,
  type DocumentLimits,
  documentLimits,
  measureDocument,
} from './document-limits.ts';

/** Largest body of a GraphQL request, in bytes. */
export const bodyLimit = 256 * 1024;

const refusals: readonly (readonly [keyof DocumentFigures, ProblemCode])[] = [
  ['depth', gatewayProblems.TOO_DEEP],
  ['rootFields', gatewayProblems.TOO_MANY_ROOT_FIELDS],
  ['aliases', gatewayProblems.TOO_MANY_ALIASES],
  ['directives', gatewayProblems.TOO_MANY_DIRECTIVES],
  ['fields', gatewayProblems.TOO_MANY_FIELDS],
];

/**
 * Parses a text that is not one of the house's own and holds it against limits, the counter's unless told, before anything is
 * planned or asked.
 * @returns null for a text that does not parse: Apollo Server says where and why.
 * @throws GraphQLError with the code, the limit and the figure, HTTP 400.
 */
export function judgeDocument(
  text: string,
  locale: Locale,
  limits: DocumentLimits = documentLimits,
): DocumentNode | null {
  const document = parseWithinTokens(text, locale, limits.tokens);
  if (!document) return null;
  const figures = measureDocument(document);
  for (const [name, code] of refusals) {
    const [limit, figure] = [limits[name], figures[name]];
    if (figure > limit) throw refuse(code, locale, 400, { limit, figure });
  }
  return document;
}

function parseWithinTokens(text: string, locale: Locale, limit: number): DocumentNode | null {
  try {
    return parse(text, { maxTokens: limit, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!error.message.includes(`more that ${limit} tokens`)) return null;
    throw refuse(gatewayProblems.TOO_MANY_TOKENS, locale, 400, { limit, figure: limit + 1 });
  }
}
