import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import type { Locale } from '../wording/locale.ts';
import { type Answer, ask, type Credential } from './ask.ts';

/** The graph as this caller may see it, or the answer that said no. */
export async function readSchema(
  credential: Credential,
  locale: Locale,
): Promise<{ readonly schema: GraphQLSchema } | { readonly refused: Answer }> {
  const query = getIntrospectionQuery({ inputValueDeprecation: true });
  const answer = await ask({ query, operationName: 'IntrospectionQuery' }, credential, locale);
  const data = answer.kind === 'ANSWERED' ? answer.body?.data : null;
  if (!data?.['__schema']) return { refused: answer };
  return { schema: buildClientSchema(data as object as IntrospectionQuery) };
}
