import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  separateOperations,
  validate,
} from 'graphql';
import { addTypenames } from './add-typenames.ts';
import { describeError, type WrittenFile } from './describe-error.ts';

/** A document that the client may send by its id. */
export interface TrustedDocument {
  /** sha256 of the text, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly operation: OperationDefinitionNode['operation'];
  readonly text: string;
}

/** A file of operations/ as it is sent: what it defines, with `__typename`. */
export interface OperationFile {
  readonly file: string;
  readonly document: DocumentNode;
}

/**
 * Reads the client's operations. A file holds one named operation, or fragments that operations of other files use too.
 * Answers each operation with all that it uses, and each file with what it defines itself. Refuses what does not parse, what does not validate against the public schema, and a name that is used twice.
 */
export function readTrustedDocuments(
  sources: readonly WrittenFile[],
  api: GraphQLSchema,
): {
  readonly documents: readonly TrustedDocument[];
  readonly sent: readonly OperationFile[];
  readonly refusals: readonly string[];
} {
  const refusals: string[] = [];
  const sent: OperationFile[] = [];
  const operations = new Map<string, OperationDefinitionNode>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { file, text } of sources) {
    let inFile = 0;
    const definitions = parseSource(file, text, refusals);
    sent.push({ file, document: addTypenames({ kind: Kind.DOCUMENT, definitions }) });
    for (const definition of definitions) {
      const name = definition.name?.value;
      if (name === undefined) refusals.push(`${file} An operation needs a name`);
      else if (operations.has(name) || fragments.has(name))
        refusals.push(`${file} The name ${name} is used twice`);
      else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(name, definition);
      else operations.set(name, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION && ++inFile === 2)
        refusals.push(`${file} One operation a file`);
    }
  }
  const everything: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...fragments.values(), ...operations.values()],
  };
  refusals.push(...validate(api, everything).map((error) => describeError(error)));
  if (refusals.length > 0) return { documents: [], sent: [], refusals };
  const documents = Object.entries(separateOperations(everything)).map(([name, document]) =>
    trust(name, operations.get(name)?.operation, document),
  );
  return {
    documents: documents.filter((document) => document !== undefined),
    sent,
    refusals,
  };
}

function parseSource(file: string, text: string, refusals: string[]) {
  try {
    return parse(new Source(text, file)).definitions.filter(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION,
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    refusals.push(describeError(error));
    return [];
  }
}

function trust(
  name: string,
  operation: OperationDefinitionNode['operation'] | undefined,
  source: DocumentNode,
): TrustedDocument | undefined {
  if (operation === undefined) return undefined;
  const text = print(addTypenames(source));
  return { id: createHash('sha256').update(text).digest('hex'), name, operation, text };
}
