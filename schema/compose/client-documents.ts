import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type GraphQLSchema, parse, printSchema } from 'graphql';
import { scalarTypes } from './resolver-types.ts';
import type { TrustedDocument } from './trusted-documents.ts';

const imports = `import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { Kind, OperationTypeNode } from 'graphql';
`;

const makeDocument = `
/**
 * A trusted document: its id, its kind and its name. The text stays on the server. urql sends \`documentId\` when the document has
 * no definitions; before that it asks the one definition whether this is a query or a mutation.
 */
function trusted<Data, Variables extends AnyVariables>(
  operation: 'query' | 'mutation',
  name: string,
  documentId: string,
): TypedDocumentNode<Data, Variables> & { readonly documentId: string } {
  const selectionSet = { kind: 'SelectionSet' as Kind.SELECTION_SET, selections: [] };
  const definition = {
    kind: 'OperationDefinition' as Kind.OPERATION_DEFINITION,
    operation: operation as OperationTypeNode,
    name: { kind: 'Name' as Kind.NAME, value: name },
    selectionSet,
  };
  return { kind: 'Document' as Kind.DOCUMENT, definitions: [definition], documentId };
}
`;

/** Generates the client's typed documents: what each answers, its variables, and the id under which the gateway knows its text. */
export async function generateClientDocuments(
  api: GraphQLSchema,
  documents: readonly TrustedDocument[],
): Promise<string> {
  const types = await codegen({
    filename: 'documents.ts',
    schema: parse(printSchema(api)),
    documents: documents.map(({ name, document }) => ({ location: name, document })),
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      scalars: scalarTypes,
      skipTypename: true,
      strictScalars: true,
      useTypeImports: true,
    },
  });
  const constants = documents.map(({ id, name, operation }) => {
    const type = `${name}${operation.replace(/^./, (letter) => letter.toUpperCase())}`;
    return `export const ${name}Document = trusted<${type}, ${type}Variables>('${operation}', '${name}', '${id}');\n`;
  });
  return `${imports}\n${types.trim()}\n${makeDocument}\n${constants.join('')}`;
}
