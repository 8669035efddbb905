import { basename } from 'node:path';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { scalarTypes } from './resolver-types.ts';
import type { OperationFile, TrustedDocument } from './trusted-documents.ts';

/** Where the client has its documents. Everything in there is generated. */
export const clientFolder = 'clients/web/src/graphql/__generated__';

/** What makes a document of an id, as seen from the files of the documents. */
const maker = '../../trusted.ts';

/**
 * Generates the client's typed documents, a file for each file of operations/: what an operation answers, its variables, and the id
 * under which the gateway knows its text. So the code of a page brings the ids of what the page asks, and no other. The enums and
 * inputs are in a file of types, of which the browser gets nothing.
 */
export async function generateClientDocuments(
  api: GraphQLSchema,
  files: readonly OperationFile[],
  trusted: readonly TrustedDocument[],
): Promise<ReadonlyMap<string, string>> {
  const generated = new Map([[`${clientFolder}/types.ts`, await schemaTypes(api, files)]]);
  for (const one of files) {
    const types = await documentTypes(api, one, files);
    const constants = operationsOf(one.document).map((name) => constant(name, trusted));
    const imports = [
      constants.length > 0 ? `import { type Exact, trusted } from '${maker}';\n` : '',
      /\bTypes\./.test(types) ? "import type * as Types from '../types.ts';\n" : '',
    ].join('');
    const parts = [imports, types, constants.join('')].filter((part) => part !== '');
    generated.set(`${clientFolder}/documents/${basename(one.file, '.graphql')}.ts`, parts.join('\n'));
  }
  return generated;
}

function operationsOf(document: DocumentNode): readonly string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
}

function constant(operationName: string, trusted: readonly TrustedDocument[]): string {
  const document = trusted.find(({ name }) => name === operationName);
  if (!document) throw new Error(`${operationName} is no trusted document`);
  const { id, name, operation } = document;
  const type = `${name}${operation.replace(/^./, (letter) => letter.toUpperCase())}`;
  return `export const ${name}Document = trusted<${type}, ${type}Variables>('${operation}', '${name}', '${id}');\n`;
}

/** The enums and inputs that any of the documents names. */
function schemaTypes(api: GraphQLSchema, files: readonly OperationFile[]): Promise<string> {
  return typesOf(api, files, { generateOperationTypes: false });
}

/** What the definitions of one file answer and take. The fragments of the others are there to be read. */
function documentTypes(api: GraphQLSchema, one: OperationFile, files: readonly OperationFile[]) {
  const others = files
    .filter((other) => other !== one)
    .map((other) => ({ ...other, type: 'external' as const }));
  return typesOf(api, [one, ...others], { importSchemaTypesFrom: '~../types.ts' });
}

async function typesOf(
  api: GraphQLSchema,
  files: readonly (OperationFile & { readonly type?: 'external' })[],
  config: object,
): Promise<string> {
  const documents = files.map(({ file, document, ...type }) => ({ location: file, document, ...type }));
  const { content } = await typescriptOperations.plugin(
    api,
    documents,
    { immutableTypes: true, scalars: scalarTypes, strictScalars: true, ...config },
    { outputFile: 'documents.ts' },
  );
  return `${content.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
