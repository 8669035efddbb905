import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind } from 'graphql';

/** A subgraph's codegen.json: module paths are as seen from src/__generated__/, for example `../context.ts#InvoicesContext`. */
export interface ResolverTypeSettings {
  /** The type of the resolvers' third argument. */
  readonly contextType?: string;
  /** By GraphQL type: what a resolver of the subgraph returns for it, and gets as its parent. */
  readonly mappers?: Readonly<Record<string, string>>;
}

/** How scalars travel: as strings, in answers and in arguments; what a person typed travels as it was typed. */
export const scalarTypes = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  YearMonth: 'string',
  TypedClaim: 'unknown',
};

/** Generates the types of a subgraph's resolvers. Types only: nothing of it is left when Node strips them. */
export async function generateResolverTypes(
  schema: DocumentNode,
  settings: ResolverTypeSettings,
): Promise<string> {
  // The scalars of Federation's own directives (_FieldSet and the like) never reach a resolver.
  const others = schema.definitions
    .filter((definition) => definition.kind === Kind.SCALAR_TYPE_DEFINITION)
    .map((definition) => [definition.name.value, 'string'])
    .filter(([name = '']) => name.includes('_'));
  return codegen({
    filename: 'resolver-types.ts',
    schema,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      federation: true,
      // A record of the domain may bear the name of its GraphQL type.
      mapperTypeSuffix: 'Record',
      enumsAsTypes: true,
      immutableTypes: true,
      scalars: { _FieldSet: 'string', ...Object.fromEntries(others), ...scalarTypes },
      skipTypename: true,
      strictScalars: true,
      useTypeImports: true,
      ...(settings.contextType === undefined ? {} : { contextType: settings.contextType }),
      mappers: { ...settings.mappers },
    },
  });
}
